package vn.thidua.award;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The share of direct workers on one list, held against last year's and the target (Luật 06/2022/QH15, Điều 5 khoản 2
 * điểm d). Where it falls short a written reason is asked for; nothing is forbidden by it.
 *
 * @param now on the list
 * @param villageHeads how many of {@code now.direct()} are known to be heads of villages: a commune may see them as
 *     leaders, so both figures are shown
 * @param year the year held against
 * @param lastYear what was granted in that year; {@code null} when nothing is known
 * @param target in percent; {@code null} when none is set
 * @param targetUnverified whether the target is a default or unsure
 */
public record DirectWorkerShare(
        DirectWorkers now,
        int villageHeads,
        Year year,
        @Nullable DirectWorkers lastYear,
        @Nullable BigDecimal target,
        boolean targetUnverified) {

    /** @param rule the value of {@code direct_worker_target} that holds */
    public static DirectWorkerShare of(
            DirectWorkers now, int villageHeads, Year year, DirectWorkers granted, RuleValue rule) {
        DirectWorkers lastYear = granted.isEmpty() ? null : granted;
        return new DirectWorkerShare(
                now,
                villageHeads,
                year,
                lastYear,
                DirectWorkerTarget.percent(rule.value(), lastYear),
                rule.confidence().unverified());
    }

    /** Key of the rule value that holds the target. */
    public static String targetKey() {
        return DirectWorkerTarget.KEY;
    }

    /** The list without the heads of villages among the direct workers. */
    public DirectWorkers withoutVillageHeads() {
        return new DirectWorkers(now.direct() - villageHeads, now.individuals());
    }

    public Set<Shortfall> shortfalls() {
        Set<Shortfall> found = EnumSet.noneOf(Shortfall.class);
        if (lastYear != null && now.below(lastYear)) {
            found.add(Shortfall.LAST_YEAR);
        }
        if (target != null && now.below(target)) {
            found.add(Shortfall.TARGET);
        }
        return found;
    }

    /** Where the mark stands on a bar, in percent: the target, else last year; {@code null} for no mark. */
    public @Nullable BigDecimal mark() {
        if (target != null) {
            return target;
        }
        return lastYear == null ? null : lastYear.percent();
    }

    /** What a share is below of. */
    public enum Shortfall {
        LAST_YEAR,
        TARGET
    }
}
