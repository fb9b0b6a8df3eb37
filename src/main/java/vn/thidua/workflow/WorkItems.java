package vn.thidua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.Limits;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** The work list: what waits for whom. */
public interface WorkItems {

    /**
     * A page of a tab for the person signed in, oldest due first; what is done, newest first. Each tab shows only what
     * lies within the assignments they hold today, also what they took or did themselves.
     */
    Page page(Tab tab, Query query);

    /** Counts of the tabs within the same limits: kept, or counted exact to 1,000. */
    Counts counts();

    /** The open items on a subject that the person signed in may work on. */
    List<Row> openFor(SubjectRef subject);

    /** All open items on a subject, to say who has it and until when; the caller has checked the subject. */
    List<Row> waiting(SubjectRef subject);

    /** Whether one of the reader's roles is told by the list of the day. */
    boolean urgesDaily();

    /** All open items of one process on its own subject, where several processes share a subject; checked likewise. */
    List<Row> waitingIn(String processKey, String businessKey);

    /** Takes an item of the group for oneself. */
    void claim(CommandKey key, String taskId);

    /** Gives an item back to the group. */
    void release(CommandKey key, String taskId);

    /**
     * Writes again what the list shows of a subject whose name, unit or due changed without a task event. The due is
     * the task's own; a change of the calendar moves both (ADR 0015).
     */
    void changed(SubjectRef subject);

    /** The tabs; {@code OVERDUE} holds what went up to the reader's roles, to urge others and not to do it. */
    enum Tab {
        MINE,
        GROUP,
        OVERDUE,
        WAITING,
        DONE
    }

    /** A filter, with the cursor of the page before; {@code null} on the first page. */
    record Query(
            @Nullable String search,
            @Nullable String taskKey,
            @Nullable String after,
            int size) {}

    /** One page; {@code next} is {@code null} on the last. */
    record Page(List<Row> rows, @Nullable String next) {}

    /** How many a tab has; {@code late} are those of the first two tabs that are overdue. */
    record Counts(long mine, long group, long overdue, long waiting, long done, long late) {}

    /**
     * The last thing said about an item's limit.
     *
     * @param percent of the working time that had gone by
     * @param to who was told, where it went up
     */
    record Notice(
            Limits.Kind kind,
            int percent,
            Instant at,
            @Nullable Role to) {}

    /**
     * One item. {@code who} names the assignee, or the roles that may take it; {@code dueExpected} says that the due day
     * rests on a day that is only expected ("dự kiến").
     */
    record Row(
            UUID id,
            String taskId,
            String processKey,
            String taskKey,
            String todo,
            SubjectRef subject,
            String title,
            @Nullable String form,
            UnitCode unit,
            String unitName,
            String who,
            boolean claimed,
            Instant createdAt,
            @Nullable Instant due,
            boolean dueExpected,
            @Nullable Notice notice,
            @Nullable Instant doneAt,
            String route) {}
}
