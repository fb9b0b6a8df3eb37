package vn.thidua.council;

import java.time.LocalDate;

/**
 * An item whose limit ends before what the session concludes can be signed.
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
        String article) {}
