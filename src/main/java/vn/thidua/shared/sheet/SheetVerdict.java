package vn.thidua.shared.sheet;

import java.util.List;

/**
 * What becomes of a row.
 *
 * @param row its number
 * @param key what the row is about; two rows of one file with the same key are one too many. Empty when that cannot be
 *     told
 * @param problems what is wrong; empty unless {@link Outcome#BAD}
 */
public record SheetVerdict(int row, Outcome outcome, String key, List<SheetProblem> problems) {

    public SheetVerdict {
        problems = List.copyOf(problems);
    }

    public static SheetVerdict good(int row, String key) {
        return new SheetVerdict(row, Outcome.GOOD, key, List.of());
    }

    public static SheetVerdict known(int row, String key) {
        return new SheetVerdict(row, Outcome.KNOWN, key, List.of());
    }

    public static SheetVerdict bad(int row, List<SheetProblem> problems) {
        return new SheetVerdict(row, Outcome.BAD, "", problems);
    }

    /** How a row ended. */
    public enum Outcome {
        /** It can go in; of {@link SheetImport#take}: it went in. */
        GOOD,
        /** What it says is there already: nothing to do. */
        KNOWN,
        BAD
    }
}
