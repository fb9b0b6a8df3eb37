package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of the calendar that limits have to follow.
 *
 * @param after the last limit looked at
 * @param failures how often the next chunk has failed in a row; 1 also after it succeeded on the way past a failure
 */
record ReplanningRow(UUID id, List<LocalDate> days, UUID after, int touched, int moved, int leftOut, int failures) {

    private static final int CHUNK = 200;

    /** A limit that cannot be moved must not hold up the others: one at a time finds it, and then it is left out. */
    private static final int GIVEN_UP = 5;

    /** Lower than every random id. */
    static final UUID FIRST = new UUID(0, 0);

    static ReplanningRow of(List<LocalDate> days) {
        return new ReplanningRow(UUID.randomUUID(), days, FIRST, 0, 0, 0, 0);
    }

    int chunk() {
        return failures == 0 ? CHUNK : 1;
    }

    boolean givenUp() {
        return failures >= GIVEN_UP;
    }

    /** Once a chunk was lost it goes on one at a time, until the limit is found that cannot be moved. */
    ReplanningRow past(UUID limit, int more, int movedOfThem) {
        return new ReplanningRow(id, days, limit, touched + more, moved + movedOfThem, leftOut, Math.min(failures, 1));
    }

    ReplanningRow leaving(UUID limit) {
        return new ReplanningRow(id, days, limit, touched + 1, moved, leftOut + 1, 0);
    }
}
