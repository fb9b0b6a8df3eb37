package vn.thidua.decision;

import org.jspecify.annotations.Nullable;

/**
 * What speaks against somebody deciding on a line.
 *
 * @param note as declared, for {@link Kind#OTHER}
 */
record Interest(Kind kind, @Nullable String note) {

    /** Why. */
    enum Kind {
        OWN,
        FAMILY,
        OTHER,
        APPRAISED,
        /** The same full name: has to be confirmed first, either way. */
        SAME_NAME
    }

    /** Whether it holds as it stands; a shared name may turn out to be nothing. */
    boolean certain() {
        return kind != Kind.SAME_NAME;
    }

    DecisionException refusal(String nominee) {
        return switch (kind) {
            case OWN -> DecisionException.ownLine(nominee);
            case FAMILY -> DecisionException.familyLine(nominee);
            case OTHER -> DecisionException.interest(nominee, note == null ? "" : note);
            case APPRAISED -> DecisionException.appraisedLine(nominee);
            case SAME_NAME -> DecisionException.sameName(nominee);
        };
    }
}
