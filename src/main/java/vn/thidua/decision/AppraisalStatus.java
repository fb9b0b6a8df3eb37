package vn.thidua.decision;

/** What became of a line at the city, or whom the reviewer waits for. */
public enum AppraisalStatus {
    OPEN,
    /** The commune was asked to complete it. */
    SUPPLEMENT,
    /** Completed with a change of substance: the commune's Council votes again. */
    SECOND_VOTE,
    /** Proposed for the award, and waits for the city's Council, which votes on it first. */
    CITY_COUNCIL,
    /** Proposed for the award. */
    APPROVED,
    /** Proposed not to be honoured, with reasons. */
    REFUSED,
    /** The city's Council did not recommend it: it comes before nobody any more. */
    NOT_RECOMMENDED;

    /** Whether the city's reviewer waits for somebody else. */
    boolean elsewhere() {
        return switch (this) {
            case SUPPLEMENT, SECOND_VOTE, CITY_COUNCIL -> true;
            case OPEN, APPROVED, REFUSED, NOT_RECOMMENDED -> false;
        };
    }
}
