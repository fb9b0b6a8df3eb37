package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/** How a list of lines stands against the quotas of their movements; for the rooms that send lists to the city. */
public interface MovementQuotas {

    /** @param lines of a paper whose reader was checked */
    List<QuotaStanding> of(List<UUID> lines, UnitCode commune);
}
