package vn.thidua.council.tally;

import java.util.List;

/** What is counted on one item. The code stands for it inside a sealed paper and is never given another meaning. */
public enum Choice {
    AGREE(1),
    DISAGREE(2),
    /** Không có ý kiến: only where the rule set allows it. */
    BLANK(3),
    /** A paper from the box that does not say clearly what is meant. Found by those who count, never chosen by anybody. */
    INVALID(0);

    private final int code;

    Choice(int code) {
        this.code = code;
    }

    /** What somebody may choose. */
    public static List<Choice> offered(boolean blankAllowed) {
        return blankAllowed ? List.of(AGREE, DISAGREE, BLANK) : List.of(AGREE, DISAGREE);
    }

    /** @throws IllegalStateException for {@link #INVALID}, which no sealed paper says */
    public int code() {
        if (this == INVALID) {
            throw new IllegalStateException("Nobody chooses to be invalid");
        }
        return code;
    }

    /** @throws IllegalArgumentException for a code that stands for nothing */
    public static Choice of(int code) {
        for (Choice choice : offered(true)) {
            if (choice.code == code) {
                return choice;
            }
        }
        throw new IllegalArgumentException("No choice has code " + code);
    }
}
