package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.AgendaSource;
import vn.thidua.deadline.DueDates;
import vn.thidua.publication.PublicationStage;
import vn.thidua.publication.PublishedLists;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.WorkItems;

/**
 * Who has a nomination now and until when, read from the work list: its own item, the items of its lines' session, or,
 * while it is decided, the line that is due first. Of a session only the Council is named, never who still has to vote.
 */
@Component
class Whereabouts {

    /** So many authorities are named in one line. */
    private static final int FEW = 3;

    private final WorkItems workItems;
    private final LineWhereabouts lineWhereabouts;
    private final PublishedLists lists;
    private final Consultations consultations;
    private final Clock clock;
    private final Texts texts;

    Whereabouts(
            WorkItems workItems,
            LineWhereabouts lineWhereabouts,
            PublishedLists lists,
            Consultations consultations,
            Texts texts,
            Clock clock) {
        this.consultations = consultations;
        this.lists = lists;
        this.clock = clock;
        this.workItems = workItems;
        this.lineWhereabouts = lineWhereabouts;
        this.texts = texts;
    }

    Journey.Holding of(Sight sight) {
        return switch (sight.stage()) {
            case DRAFT -> new Journey.Holding(texts.text("nomination.holder.DRAFT"), null);
            case FRONT, CHECK, SUPPLEMENT -> own(sight);
            case APPRAISAL -> consulted(sight).orElseGet(() -> own(sight));
            case COUNCIL -> council(sight);
            case DECISION -> decision(sight);
            case SETTLED, RETURNED, WITHDRAWN, STOPPED -> Journey.Holding.NOBODY;
        };
    }

    private Journey.Holding own(Sight sight) {
        List<WorkItems.Row> rows =
                workItems.waiting(Trail.subject(sight.nomination().id()));
        String who = rows.isEmpty()
                ? texts.text("nomination.holder." + sight.stage())
                : rows.getFirst().who();
        return new Journey.Holding(who, earliest(rows));
    }

    /** Authorities are asked: with whom it is, and until when the last of them has time. */
    private Optional<Journey.Holding> consulted(Sight sight) {
        List<Consultation> open = consultations.of(sight.nomination().id()).stream()
                .filter(Consultation::open)
                .sorted(Comparator.comparing(Consultation::authority))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String names = open.stream()
                .map(asked -> texts.text("nomination.enum.ConsultedAuthority." + asked.authority()))
                .collect(Collectors.joining(", "));
        // Whoever is overdue has no day any more, and nobody knows when the last will answer.
        Instant until = open.stream().anyMatch(asked -> asked.dueOn() == null)
                ? null
                : open.stream()
                        .map(Consultation::dueOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> last.atTime(DueDates.OFFICE_CLOSES)
                                .atZone(clock.getZone())
                                .toInstant())
                        .orElse(null);
        String who = open.size() > FEW
                ? texts.text("nomination.holder.CONSULTED.many", open.size())
                : texts.text("nomination.holder.CONSULTED", names);
        return Optional.of(new Journey.Holding(who, until));
    }

    /** Whoever takes no part is told of no session: a second one, or none any more, would tell how the first went. */
    private Journey.Holding council(Sight sight) {
        List<UUID> sessions = sight.told().stream()
                .filter(line -> line.status() == LineStatus.ON_AGENDA)
                .map(NominationLine::session)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<WorkItems.Row> rows = sessions.stream()
                .flatMap(session -> workItems.waiting(AgendaSource.session(session)).stream())
                .toList();
        String key = sessions.isEmpty() ? "nomination.holder.COUNCIL" : "nomination.holder.SESSION";
        return new Journey.Holding(texts.text(key), earliest(rows));
    }

    private Journey.Holding decision(Sight sight) {
        boolean city = sight.lines().stream().anyMatch(line -> !line.status().isTerminal() && line.withCity());
        return lineWhereabouts.of(sight).values().stream()
                .min(Comparator.comparing(
                        LineKeepers.Keeper::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .map(keeper -> new Journey.Holding(keeper.who(), keeper.due()))
                .or(() -> hanging(sight))
                .or(() -> again(sight))
                .orElseGet(() -> new Journey.Holding(
                        texts.text(city ? "nomination.holder.CITY" : "nomination.holder.DECISION"), null));
    }

    /** A list hangs between the Council and those who decide: with whom, or until when. */
    private Optional<Journey.Holding> hanging(Sight sight) {
        UUID id = sight.nomination().id();
        return lists.open(id, PublicationStage.AFTER_COUNCIL).map(list -> {
            List<WorkItems.Row> rows = workItems.waiting(Trail.subject(id));
            LocalDate ends = list.endsOn();
            return rows.isEmpty() && ends != null
                    ? new Journey.Holding(
                            texts.text("nomination.holder.LIST"),
                            ends.atTime(23, 59).atZone(clock.getZone()).toInstant())
                    : own(sight);
        });
    }

    /** What the chair put off waits for an agenda, stands on one, or waits for a new list. */
    private Optional<Journey.Holding> again(Sight sight) {
        List<NominationLine> open = sight.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .toList();
        if (open.stream().anyMatch(line -> line.status() == LineStatus.ON_AGENDA || line.waitsForAgenda())) {
            return Optional.of(council(sight));
        }
        return open.stream().anyMatch(line -> line.status() == LineStatus.DEFERRED)
                ? Optional.of(new Journey.Holding(texts.text("nomination.holder.PUT_OFF"), null))
                : Optional.empty();
    }

    private static @Nullable Instant earliest(List<WorkItems.Row> rows) {
        return rows.stream()
                .map(WorkItems.Row::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
