package vn.thidua.workflow;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
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

    /**
     * Counts of the tabs within the same limits: kept, or counted exact to 1,000, as what waits for others and all that a
     * filter lets through.
     */
    Counts counts(Filter filter);

    /** The kinds of work among the newest of a tab, by name: what the list may be narrowed to. */
    List<Kind> kinds(Tab tab);

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

    /** In which order a tab is read; what is done always stands newest first. */
    enum Order {
        /** What is due first; what has no limit last. */
        DUE,
        /** What came last. */
        NEWEST
    }

    /** What of a tab is shown: where each word is found, and of one kind of work only. */
    record Filter(@Nullable String search, @Nullable String taskKey) {

        public static final Filter NONE = new Filter(null, null);

        public Filter {
            search = search == null || search.isBlank() ? null : search.strip();
        }

        public boolean isNone() {
            return search == null && taskKey == null;
        }
    }

    /**
     * What to read.
     *
     * @param after where the page before ended; {@code null} on the first
     * @param size rows of a page
     */
    record Query(Filter filter, Order order, @Nullable Place after, int size) {

        /** The first page by due. */
        public static Query first(Filter filter, int size) {
            return new Query(filter, Order.DUE, null, size);
        }
    }

    /** Where a page ended: the moment it is sorted by, and the row. */
    record Place(Instant at, UUID id) {

        private static final Instant FIRST = Instant.EPOCH;
        private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

        /** As {@link #toString} wrote it, for an address; empty for anything else. */
        public static Optional<Place> parse(String text) {
            String[] parts = text.split("_", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            try {
                Place place = new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
                boolean possible = !place.at.isBefore(FIRST) && !place.at.isAfter(LAST);
                return possible ? Optional.of(place) : Optional.empty();
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }

    /** One page; {@code next} is {@code null} on the last. */
    record Page(List<Row> rows, @Nullable Place next) {}

    /** A kind of work, under the name that people know. */
    record Kind(String taskKey, String todo) {}

    /** How many a tab has; {@code late} are those of the first two tabs that are overdue, whatever the filter. */
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
