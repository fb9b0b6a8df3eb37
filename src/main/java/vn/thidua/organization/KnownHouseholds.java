package vn.thidua.organization;

import java.util.List;
import vn.thidua.shared.Scope;

/** The households of villages, however they came in: from a sheet, or because somebody nominated them once. */
public interface KnownHouseholds {

    /**
     * By name; the caller knows that whoever reads nominates for these villages.
     *
     * @param search part of the name, with tone marks or without; empty for all
     * @param from how many to pass over, {@code count} how many to answer at most
     */
    List<KnownHousehold> of(Scope villages, String search, int from, int count);

    /** How many there are. */
    int count(Scope villages, String search);
}
