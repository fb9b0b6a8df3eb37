package vn.thidua.faults;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One act of a sitting in whose middle the program was killed, or meant to be.
 *
 * @param name of the sitting: phase, seed and round
 * @param number which of its {@code of} statements or commits it was to stand still at
 * @param left what the database has of the act afterwards
 */
record Kill(String name, Halt halt, int number, int of, Hit hit, String left) {

    private static final Pattern LINE =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+(\\d+) of\\s+(\\d+), (\\S+)\\s*: (.*?)\\s*");

    /** Where the act was when the program was killed. */
    enum Hit {
        /** It stood still at its place: in the middle. */
        STANDING,
        /** It had not come to its place: it waited for a row that another one held. */
        WAITING,
        /** It was over, and acknowledged. */
        SAT;

        static Hit of(@Nullable String said) {
            return said == null ? WAITING : "sat".equals(said) ? SAT : STANDING;
        }
    }

    CouncilKills.Phase phase() {
        return CouncilKills.Phase.valueOf(name.split("-", 2)[0]);
    }

    /** As it stands in the ledger. */
    String line() {
        return "%-24s %-13s %3d of %3d, %-8s: %-7s".formatted(name, halt, number, of, hit, left);
    }

    /** @throws IllegalArgumentException for a line that is none, or only the beginning of one */
    static Kill read(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches() || read.group(6).isEmpty()) {
            throw new IllegalArgumentException("No kill: " + line);
        }
        return new Kill(
                read.group(1),
                Halt.valueOf(read.group(2)),
                Integer.parseInt(read.group(3)),
                Integer.parseInt(read.group(4)),
                Hit.valueOf(read.group(5)),
                read.group(6));
    }
}
