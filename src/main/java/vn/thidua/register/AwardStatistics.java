package vn.thidua.register;

import java.time.Year;
import java.util.Set;
import vn.thidua.award.DirectWorkers;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** Counts over the register. Tells nothing about anybody: the caller says over whose people it counts. */
public interface AwardStatistics {

    /**
     * The individuals honoured in a year, by the date of the decision.
     *
     * @param issuers the units whose chairs decided
     * @param bearers the units of those honoured
     */
    DirectWorkers individuals(Year year, Set<UnitCode> issuers, Scope bearers);
}
