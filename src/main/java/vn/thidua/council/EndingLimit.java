package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;

/**
 * An item whose limit ends before what the session concludes can be signed; it may have several.
 *
 * @param dueOn last day of the limit, {@code expected} whether it rests on a day that is only expected ("dự kiến")
 * @param signedOn the earliest day, by the limits of the steps between, on which it is signed
 * @param article of the limit
 */
public record EndingLimit(
        SubjectKey subject,
        String name,
        String formName,
        LocalDate dueOn,
        boolean expected,
        LocalDate signedOn,
        String article) {

    /** How many items these limits are of. */
    public static int subjects(List<EndingLimit> limits) {
        return (int) limits.stream().map(EndingLimit::subject).distinct().count();
    }
}
