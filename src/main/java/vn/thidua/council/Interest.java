package vn.thidua.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;

/**
 * What a member declares on one item; from then on they take no part in it.
 *
 * @param note always there for {@link InterestKind#OTHER}, at most 300 characters
 */
public record Interest(
        UUID item, InterestKind kind, @Nullable String note) {

    /** The longest note. */
    public static final int LONGEST_NOTE = 300;

    public Interest {
        note = note == null || note.isBlank() ? null : SearchKey.composed(note);
        if (kind == InterestKind.OTHER && note == null) {
            throw CouncilException.interestNoteMissing();
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw CouncilException.interestNoteTooLong(LONGEST_NOTE);
        }
    }
}
