package vn.thidua.nomination.eligibility;

/**
 * Another honour of the same subject that may be for the same.
 *
 * @param same whether it is the same: the same title of the same year, or the same words without tone marks of one period
 * @param granted whether it was granted; otherwise it is on its way in another nomination
 * @param where the decision or the nomination it stands in, as far as whoever writes the nomination may know
 * @param within the same in full, for the officers of the commune
 * @param percent how much of the wording the two share
 */
public record Likeness(
        Ground ground,
        boolean same,
        boolean granted,
        String where,
        String within,
        int percent,
        String own,
        String other) {

    Datum datum() {
        return new Datum(
                Message.of("datum.likeness." + ground, where, percent), granted ? Source.REGISTERED : Source.FILED);
    }

    /** Why the two are held beside one another. */
    public enum Ground {
        /** The same title of the same year, whatever is written of either. */
        TITLE,
        /** They read alike, and are of one period. */
        WORDS,
        /** They read the same, and are of different periods. */
        OTHER_TIME,
        /** They are of one period, and nothing is written of one of them: nobody can tell that it is another. */
        NO_WORDS
    }
}
