package vn.thidua.nomination;

/**
 * Why the simple procedure may be taken (Nghị định 98/2023/NĐ-CP, Điều 40 khoản 1). Whether a ground is accepted, and
 * its article, is a row of the rule set; achievements that are state secrets never enter this program.
 */
public enum SimpleGround {
    /** For a political task, or to encourage people in time. */
    TIMELY,
    /** An outstanding sudden achievement: saving people or property, in work, production, study. */
    SUDDEN,
    /** Found by the head of the body. */
    FOUND;

    /** Key of the rule that says whether the ground is accepted. */
    String rule() {
        return switch (this) {
            case TIMELY -> "simple_ground_timely";
            case SUDDEN -> "simple_ground_sudden";
            case FOUND -> "simple_ground_found";
        };
    }
}
