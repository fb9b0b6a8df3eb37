package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the quotas of a movement say of all that is asked for on one nomination or one Tờ trình.
 *
 * @param standings of each quota that concerns it
 * @param barred whether the rules let nobody pass a quota, whatever the reason ({@code movement_quota_excess})
 * @param explained the newest reason that was written; {@code null} without one
 */
public record QuotaExcess(
        List<QuotaStanding> standings,
        boolean barred,
        @Nullable QuotaExplanation explained) {

    public QuotaExcess {
        standings = List.copyOf(standings);
    }

    /** The quotas that are passed. */
    public List<QuotaStanding> passed() {
        return standings.stream().filter(standing -> standing.excess() > 0).toList();
    }

    /** By how many the quotas are passed, all of them together. */
    public int cases() {
        return standings.stream().mapToInt(QuotaStanding::excess).sum();
    }

    /** Whether no reason helps past a quota that is passed. */
    public boolean blocks() {
        return cases() > 0 && barred;
    }

    /** Whether a reason has to be written: none was, or one for less than this. */
    public boolean owesReason() {
        return cases() > 0 && !barred && (explained == null || explained.excess() < cases());
    }
}
