package vn.thidua.council.tally;

import java.util.List;

/** What a member may say on one item. The code stands for it inside a sealed paper and is never given another meaning. */
public enum Choice {
    AGREE(1),
    DISAGREE(2),
    /** Không có ý kiến: only where the rule set allows it. */
    BLANK(3);

    private final int code;

    Choice(int code) {
        this.code = code;
    }

    /** What somebody may choose. */
    public static List<Choice> offered(boolean blankAllowed) {
        return blankAllowed ? List.of(AGREE, DISAGREE, BLANK) : List.of(AGREE, DISAGREE);
    }

    public int code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that stands for nothing */
    public static Choice of(int code) {
        for (Choice choice : values()) {
            if (choice.code == code) {
                return choice;
            }
        }
        throw new IllegalArgumentException("No choice has code " + code);
    }
}
