package vn.thidua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

/** The limits that run for a subject: start, rule, due day, rests, and what stopped them. Runs in the caller's transaction. */
public interface Limits {

    /** Starts a limit by the rule's value in working days, or starts it anew when it ran before. */
    Limit start(SubjectRef subject, String ruleSet, String ruleKey, @Nullable String form, LocalDate from);

    /** Starts a limit that was reckoned before, for a subject of which no limit by this rule runs. */
    void start(SubjectRef subject, Due due);

    /** Stops the limit; silently ignores one that never ran or stopped before. */
    void stop(SubjectRef subject, String ruleKey, String stoppedBy);

    /**
     * Stops whatever runs for the subject; silently ignores when nothing does.
     *
     * @param stoppedBy how it ended, one word in capitals
     * @param stoppedWith the person or the element of the model that ended it
     */
    void stopAll(SubjectRef subject, String stoppedBy, @Nullable String stoppedWith);

    /**
     * From the day on no day counts, until the limit is {@link #resume resumed}.
     *
     * @throws DeadlineException when it does not run, or rests already
     */
    void pause(SubjectRef subject, String ruleKey, LocalDate on, String reason);

    /**
     * The limit runs on with the days it had left, counted from the day after this one; {@link LimitMoved} tells the new
     * due day.
     *
     * @throws DeadlineException when it does not rest
     */
    Limit resume(SubjectRef subject, String ruleKey, LocalDate on);

    Optional<Limit> running(SubjectRef subject, String ruleKey);

    /** The due days of those among the subjects for which a limit by this rule runs. */
    Map<SubjectRef, LocalDate> dueDays(Collection<SubjectRef> subjects, String ruleKey);

    /** When the first thing is said about a limit that begins now, after the moment. */
    Optional<Instant> first(Due due, Instant dueAt, Instant after);

    /** What is said about the limit that runs for a subject of one limit, in order of time; nothing while it rests. */
    List<Milestone> milestones(SubjectRef subject, Instant dueAt, @Nullable Role doer);

    /** Limits that run and end on another day than the calendar gives now, though none was held back for those at work. */
    List<Limit> misreckoned();

    /** The roles at the top of a ladder, which are told by the list of the day. */
    Set<Role> toldDaily();

    /** A limit as a row. */
    record Limit(
            SubjectRef subject,
            String ruleKey,
            LocalDate start,
            LocalDate due,
            int days,
            boolean expected,
            String article) {}

    /**
     * Something to be said about a limit.
     *
     * @param percent of the working time that has gone by
     * @param rung 0 for the doer's own reminders, else how far up it is told
     * @param to who is told; {@code null} for the doer's own reminders and where nobody stands above
     * @param daily whether they are told by the list of the day
     */
    record Milestone(
            Instant at,
            Kind kind,
            int percent,
            int rung,
            @Nullable Role to,
            boolean daily) {}

    /** Two reminders, then what goes up. */
    enum Kind {
        FIRST,
        SECOND,
        OVERDUE
    }
}
