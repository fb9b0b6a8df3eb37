package vn.thidua.nomination;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.WorkItems;

/**
 * Who has a nomination now and until when, read from the work list: its own item, the items of its lines' session, or,
 * while it is decided, the line that is due first. Of a session only the Council is named, never who still has to vote.
 */
@Component
class Whereabouts {

    private final WorkItems workItems;
    private final LineWhereabouts lineWhereabouts;
    private final Texts texts;

    Whereabouts(WorkItems workItems, LineWhereabouts lineWhereabouts, Texts texts) {
        this.workItems = workItems;
        this.lineWhereabouts = lineWhereabouts;
        this.texts = texts;
    }

    Journey.Holding of(Nomination nomination) {
        return switch (nomination.stage()) {
            case DRAFT -> new Journey.Holding(texts.text("nomination.holder.DRAFT"), null);
            case FRONT, CHECK, SUPPLEMENT, APPRAISAL -> own(nomination);
            case COUNCIL -> council(nomination);
            case DECISION -> decision(nomination);
            case SETTLED, RETURNED, WITHDRAWN, STOPPED -> Journey.Holding.NOBODY;
        };
    }

    private Journey.Holding own(Nomination nomination) {
        List<WorkItems.Row> rows = workItems.waiting(Trail.subject(nomination.id()));
        String who = rows.isEmpty()
                ? texts.text("nomination.holder." + nomination.stage())
                : rows.getFirst().who();
        return new Journey.Holding(who, earliest(rows));
    }

    private Journey.Holding council(Nomination nomination) {
        List<WorkItems.Row> rows = nomination.lines().stream()
                .map(NominationLine::session)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(session -> workItems.waiting(SubjectRef.of("session", session)).stream())
                .toList();
        String key = rows.isEmpty() ? "nomination.holder.COUNCIL" : "nomination.holder.SESSION";
        return new Journey.Holding(texts.text(key), earliest(rows));
    }

    private Journey.Holding decision(Nomination nomination) {
        boolean city = nomination.lines().stream().anyMatch(NominationLine::isWithCity);
        return lineWhereabouts.of(nomination).values().stream()
                .min(Comparator.comparing(
                        LineKeepers.Keeper::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .map(keeper -> new Journey.Holding(keeper.who(), keeper.due()))
                .orElseGet(() -> new Journey.Holding(
                        texts.text(city ? "nomination.holder.CITY" : "nomination.holder.DECISION"), null));
    }

    private static @Nullable Instant earliest(List<WorkItems.Row> rows) {
        return rows.stream()
                .map(WorkItems.Row::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
