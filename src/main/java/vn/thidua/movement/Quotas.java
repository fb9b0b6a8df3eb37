package vn.thidua.movement;

import java.util.List;
import vn.thidua.shared.UnitCode;

/** The quotas of a movement in a commune. Reference data for the rooms that nominate and submit. */
public interface Quotas {

    List<Quota> of(String movement, UnitCode commune);
}
