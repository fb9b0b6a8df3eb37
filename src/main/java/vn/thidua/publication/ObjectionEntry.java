package vn.thidua.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is entered.
 *
 * @param line what it concerns; {@code null} for the whole list
 * @param receivedOn the day on which it was said or handed in
 * @param person who objects, where they said so
 * @param contact how they can be told, where they said so
 * @param words what they said, at most {@link #LONGEST} characters
 */
public record ObjectionEntry(
        @Nullable UUID line,
        ObjectionChannel channel,
        LocalDate receivedOn,
        @Nullable String person,
        @Nullable String contact,
        String words) {

    public static final int LONGEST = 2_000;

    /** Of a name, or of a way to be reached. */
    public static final int LONGEST_NAME = 200;
}
