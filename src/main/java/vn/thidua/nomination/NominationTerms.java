package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStanding;

/**
 * On what terms a nomination may be sent in today.
 *
 * @param quota what the quotas of its movement that concern the unit say
 */
public record NominationTerms(CampaignStanding campaign, QuotaExcess quota) {

    /** The quotas that concern the unit. */
    public List<QuotaStanding> quotas() {
        return quota.standings();
    }

    /** Whether no reason helps past a quota. */
    public boolean quotaBlocks() {
        return quota.blocks();
    }

    /** The newest reason given for passing one. */
    public @Nullable String quotaReason() {
        QuotaExplanation explained = quota.explained();
        return explained == null ? null : explained.reason();
    }

    /** Whether a reason is wanted before it is sent. */
    public boolean reasonAsked() {
        return quota.owesReason();
    }

    /** By how many the quotas are passed. */
    public int excess() {
        return quota.cases();
    }
}
