package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps a nomination from being submitted.
 *
 * @param what key of the text {@code nomination.missing.<what>}
 * @param part the part of the form where it is mended
 * @param line the nominee it concerns, if one
 * @param details fill the places of the text
 */
public record Missing(String what, Part part, @Nullable UUID line, List<Object> details) {

    public Missing {
        details = List.copyOf(details);
    }

    /** The parts of the form, in the order in which people fill them in. */
    public enum Part {
        MOVEMENT,
        NOMINEES,
        MEETING,
        EVIDENCE,
        DECLARATION
    }
}
