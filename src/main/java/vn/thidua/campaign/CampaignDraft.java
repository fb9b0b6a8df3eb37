package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;

/**
 * What somebody writes of a campaign.
 *
 * @param councilOn when the Council is expected to meet; {@code null} while unknown
 * @param types included; empty for all
 * @param forms included, by code or by what the codes for people, groups and households have in common; empty for all
 */
public record CampaignDraft(
        String name,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate nominationsUntil,
        @Nullable LocalDate councilOn,
        Set<CommendationType> types,
        Set<String> forms) {

    public CampaignDraft {
        types = Set.copyOf(types);
        forms = Set.copyOf(forms);
    }
}
