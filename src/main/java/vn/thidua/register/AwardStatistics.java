package vn.thidua.register;

import java.time.Year;
import java.util.Set;
import java.util.UUID;
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

    /**
     * How often a title or form was granted in a year, by the date of the decision.
     *
     * @param besides a decision that is left out, because its list is counted elsewhere
     */
    long granted(String form, Year year, Set<UnitCode> issuers, Scope bearers, UUID besides);
}
