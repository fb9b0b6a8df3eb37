package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

/** How a list of lines stands against the quotas of their movements; for the rooms that send lists to the city. */
public interface MovementQuotas {

    /**
     * @param lines of a paper whose reader was checked
     * @param ruleSet the rules of the paper, with their values of the {@code day}
     * @param explained the newest reason written for the paper
     */
    QuotaExcess of(
            List<UUID> lines, UnitCode commune, String ruleSet, LocalDate day, @Nullable QuotaExplanation explained);
}
