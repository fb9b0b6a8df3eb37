package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * A paper that a nomination needs for a form of the catalogue.
 *
 * @param form code of the title or form that asks for it
 * @param simple whether it belongs to the simple procedure
 * @param type the one type of commendation that asks for it; {@code null} for all
 * @param code what it is, the same for every form that asks for the same paper
 * @param mandatory whether a nomination without it is incomplete; otherwise it is handed in "nếu có"
 */
public record RequiredPaper(
        String form,
        boolean simple,
        @Nullable CommendationType type,
        String code,
        String name,
        boolean mandatory,
        AnsweredBy answeredBy,
        String article,
        Confidence confidence) {

    /** What stands for the paper. */
    public enum AnsweredBy {
        /** A file that the nominator adds. */
        FILE,
        /** What is typed into the nomination. */
        NOMINATION,
        /** A paper that an office makes on the way; nobody hands it in. */
        OFFICE
    }

    /** Whether the nominator hands it in, so that the office checks it. */
    public boolean handedIn() {
        return answeredBy != AnsweredBy.OFFICE;
    }
}
