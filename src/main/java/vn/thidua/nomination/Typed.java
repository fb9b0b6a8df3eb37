package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;

/** Typed text as it is stored: composed, trimmed; an empty optional text is none. */
final class Typed {

    private Typed() {}

    static String text(String typed) {
        return SearchKey.composed(typed);
    }

    static @Nullable String optional(@Nullable String typed) {
        return SearchKey.optional(typed);
    }

    /** @throws NominationException when nothing was typed */
    static String reason(@Nullable String typed) {
        String text = optional(typed);
        if (text == null) {
            throw NominationException.reasonMissing();
        }
        return text;
    }
}
