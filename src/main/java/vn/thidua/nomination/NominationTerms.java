package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignStanding;

/**
 * On what terms a nomination may be sent in today.
 *
 * @param quotas of its movement that concern the unit
 * @param quotaBlocks whether no reason helps past a quota
 * @param quotaReason the newest reason given for passing one
 * @param reasonAsked whether a reason is wanted before it is sent
 */
public record NominationTerms(
        CampaignStanding campaign,
        List<QuotaStanding> quotas,
        boolean quotaBlocks,
        @Nullable String quotaReason,
        boolean reasonAsked) {

    public NominationTerms {
        quotas = List.copyOf(quotas);
    }

    /** By how many the quotas are passed. */
    public int excess() {
        return quotas.stream().mapToInt(QuotaStanding::excess).sum();
    }
}
