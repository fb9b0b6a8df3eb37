package vn.thidua.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.QuotaStanding;

/**
 * How a Tờ trình stands against the quotas of its movements.
 *
 * @param blocks whether no reason helps past a quota
 * @param reason why it goes on nevertheless, {@code reasonBy} whom; {@code null} when nobody was asked
 * @param asked whether the person who reads is to give that reason before the paper goes on
 */
public record PaperQuota(
        List<QuotaStanding> standings,
        boolean blocks,
        @Nullable String reason,
        @Nullable String reasonBy,
        boolean asked) {

    public PaperQuota {
        standings = List.copyOf(standings);
    }

    public int excess() {
        return standings.stream().mapToInt(QuotaStanding::excess).sum();
    }
}
