package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.Threshold;

/** How many people a collective has, and how many of them are women; both or neither are known (BR-08). */
public record Headcount(@Nullable Integer people, @Nullable Integer women) {

    public static final Headcount UNKNOWN = new Headcount(null, null);

    /** Whether it was said, and can be so. */
    public boolean plausible() {
        return people == null ? women == null : women != null && people > 0 && women >= 0 && women <= people;
    }

    /** Whether women are that share of it; not where nobody said so. */
    boolean womenAre(Threshold share) {
        return people != null && women != null && people > 0 && share.reached(women, people);
    }
}
