package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.Scope;

/** The households of villages, however they came in: from a sheet, or because somebody nominated them once. */
public interface KnownHouseholds {

    /**
     * By name; the caller knows that whoever reads nominates for these villages.
     *
     * @param search part of the name, with tone marks or without; empty for all
     */
    List<KnownHousehold> of(Scope villages, String search);
}
