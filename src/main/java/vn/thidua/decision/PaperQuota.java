package vn.thidua.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.QuotaExcess;
import vn.thidua.nomination.QuotaExplanation;
import vn.thidua.nomination.QuotaStanding;

/**
 * How a Tờ trình stands against the quotas of its movements.
 *
 * @param excess what they say; without standings once it is with the city
 * @param asked whether the person who reads is to write a reason before the paper goes on
 */
public record PaperQuota(QuotaExcess excess, boolean asked) {

    /** For a reader to whom the paper's totals are closed. */
    static final PaperQuota WITHHELD = new PaperQuota(new QuotaExcess(List.of(), false, null), false);

    public List<QuotaStanding> standings() {
        return excess.standings();
    }

    /** Whether no reason helps past a quota. */
    public boolean blocks() {
        return excess.blocks();
    }

    /** Why it goes on nevertheless; {@code null} when nobody said. */
    public @Nullable String reason() {
        QuotaExplanation explained = excess.explained();
        return explained == null ? null : explained.reason();
    }

    /** Who said so. */
    public @Nullable String reasonBy() {
        QuotaExplanation explained = excess.explained();
        return explained == null ? null : explained.givenName();
    }

    public int cases() {
        return excess.cases();
    }
}
