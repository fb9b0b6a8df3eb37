package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a nomination stands against the commune's campaigns today.
 *
 * @param campaign {@code null} where none is concerned
 * @param day last day to send it in, of the campaign or the leave; of one ahead its first; of one that is over its last
 * @param leave the unit's own, the newest
 */
public record CampaignStanding(
        State state,
        @Nullable UUID campaign,
        @Nullable String name,
        @Nullable LocalDate day,
        CampaignRow.@Nullable Leave leave) {

    static final CampaignStanding FREE = new CampaignStanding(State.FREE, null, null, null, null);

    /** From the freest to what keeps it from being sent. */
    public enum State {
        FREE,
        OPEN,
        /** Over, but the chair has given leave. */
        LEAVE,
        AHEAD,
        LATE
    }

    /** Whether it may be sent in. */
    public boolean inTime() {
        return state.compareTo(State.AHEAD) < 0;
    }

    /** The stricter of the two. */
    CampaignStanding after(CampaignStanding other) {
        return state.compareTo(other.state) >= 0 ? this : other;
    }
}
