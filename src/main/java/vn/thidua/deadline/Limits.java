package vn.thidua.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;

/** The limits that run for a subject: start, rule, due day, and what stopped them. */
public interface Limits {

    /** Starts a limit by the rule's value in working days, or starts it anew when it ran before. */
    Limit start(SubjectRef subject, String ruleSet, String ruleKey, @Nullable String form, LocalDate from);

    /** Stops the limit; silently ignores one that never ran or stopped before. */
    void stop(SubjectRef subject, String ruleKey, String stoppedBy);

    Optional<Limit> running(SubjectRef subject, String ruleKey);

    /** A limit as a row. */
    record Limit(SubjectRef subject, String ruleKey, LocalDate start, LocalDate due, String article) {}
}
