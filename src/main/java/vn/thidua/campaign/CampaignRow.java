package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the office sees it.
 *
 * @param forms in words; empty for all
 * @param leaves asked for or given, the newest first
 */
public record CampaignRow(
        UUID id, long version, CampaignDraft content, List<String> forms, State state, List<Leave> leaves) {

    /** Where a campaign stands on a day. */
    public enum State {
        AHEAD,
        OPEN,
        OVER
    }

    /**
     * The chair's leave for one unit to send in late.
     *
     * @param askedWhy {@code null} where nobody asked
     * @param granted {@code null} until the chair has answered
     * @param until last day, where it was granted
     */
    public record Leave(
            UUID id,
            String unit,
            @Nullable String askedName,
            @Nullable Instant askedAt,
            @Nullable String askedWhy,
            @Nullable Boolean granted,
            @Nullable String ruledName,
            @Nullable String ruledWhy,
            @Nullable LocalDate until) {}
}
