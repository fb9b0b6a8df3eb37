package vn.thidua.council;

import java.time.Instant;
import vn.thidua.shared.SearchKey;

/**
 * What an invitation says.
 *
 * @param invitation words of the secretary to the members; may be empty
 * @param limitReason why the session is on that day although the limit of an item ends before; empty where none does
 */
public record Convocation(Instant meetingAt, String place, String invitation, String limitReason) {

    /** For a day before which no limit ends. */
    public Convocation(Instant meetingAt, String place, String invitation) {
        this(meetingAt, place, invitation, "");
    }

    public Convocation {
        place = SearchKey.composed(place);
        invitation = SearchKey.composed(invitation);
        limitReason = SearchKey.composed(limitReason);
    }
}
