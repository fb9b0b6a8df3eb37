package vn.thidua.council;

import java.time.Instant;
import vn.thidua.shared.SearchKey;

/**
 * What an invitation says.
 *
 * @param invitation words of the secretary to the members; may be empty
 */
public record Convocation(Instant meetingAt, String place, String invitation) {

    public Convocation {
        place = SearchKey.composed(place);
        invitation = SearchKey.composed(invitation);
    }
}
