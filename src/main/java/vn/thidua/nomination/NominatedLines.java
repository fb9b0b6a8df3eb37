package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.council.AgendaSource;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/** Lines of nominations as items for the Council's agendas; each change under the lock of the nomination's row. */
@Component
@Transactional
class NominatedLines implements AgendaSource {

    private static final Set<LineStatus> FOR_AN_AGENDA = EnumSet.of(LineStatus.READY, LineStatus.DEFERRED);

    private final Nominations nominations;
    private final NominationLines lines;
    private final Recommending recommending;
    private final AwardLineReader reader;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final NominationProcess process;
    private final Trail trail;
    private final Clock clock;

    NominatedLines(
            Nominations nominations,
            NominationLines lines,
            Recommending recommending,
            AwardLineReader reader,
            AwardCatalogue catalogue,
            Units units,
            NominationProcess process,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lines = lines;
        this.recommending = recommending;
        this.reader = reader;
        this.catalogue = catalogue;
        this.units = units;
        this.process = process;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return "nomination-line";
    }

    @Override
    public List<Candidate> ready(UnitCode councilUnit) {
        return lines.inStatus(Scope.of(Set.of(councilUnit)), FOR_AN_AGENDA).stream()
                .map(this::candidate)
                .toList();
    }

    @Override
    public List<Candidate> find(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, NominationLine> found =
                lines.all(ids).stream().collect(Collectors.toMap(NominationLine::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(NominationLine line) {
        Nomination nomination = line.nomination();
        return new Candidate(
                line.id(),
                line.formAsked(),
                catalogue.form(line.formAsked()).name(),
                line.name(),
                nomination.unit(),
                units.unit(nomination.unit()).name(),
                summary(line),
                "ho-so/" + nomination.id(),
                nomination.rules());
    }

    private String summary(NominationLine line) {
        String figures = reader.figures(line);
        String words = figures.isEmpty() ? line.achievement() : line.achievement() + "\n" + figures;
        return line.votesAgain() ? reader.votesAgain() + "\n" + words : words;
    }

    @Override
    public void scheduled(UUID id, UUID session) {
        change(id, (nomination, line) -> line.schedule(session));
    }

    @Override
    public void unscheduled(UUID id, UUID session) {
        change(id, (nomination, line) -> line.unschedule(session));
    }

    @Override
    public void opening(UUID id, UUID session) {
        change(id, (nomination, line) -> line.open(session, clock.instant()));
    }

    @Override
    public void deliver(Result result) {
        change(result.id(), (nomination, line) -> {
            if (line.awaitsResultOf(result.session())) {
                conclude(nomination, line, result);
            }
        });
    }

    private void conclude(Nomination nomination, NominationLine line, Result result) {
        Instant now = clock.instant();
        LineStatus status = status(result.outcome());
        if (line.votesAgain() && status != LineStatus.DEFERRED) {
            concludeAgain(nomination, line, result, status);
            return;
        }
        line.conclude(status, result.day(), result.arithmetic(), now);
        trail.line("councilConcluded." + status, line, line.name(), null);
        if (status == LineStatus.RECOMMENDED) {
            recommending.recommended(nomination, line);
        }
        if (nomination.stage() == NominationStage.COUNCIL && nomination.councilConcluded()) {
            nomination.leaveCouncil();
            nominations.saveAndFlush(nomination);
            process.councilConcluded(nomination.id(), nomination.allSettled());
        }
    }

    private void concludeAgain(Nomination nomination, NominationLine line, Result result, LineStatus status) {
        line.concludeAgain(result.day(), result.arithmetic());
        trail.line("votedAgain." + status, line, line.name(), null);
        recommending.votedAgain(nomination, line, result, status == LineStatus.RECOMMENDED);
    }

    /** Another form is recommended as a line of its own later; this one did not get what was asked. */
    private static LineStatus status(Outcome outcome) {
        return switch (outcome) {
            case RECOMMENDED -> LineStatus.RECOMMENDED;
            case DEFERRED -> LineStatus.DEFERRED;
            case NOT_RECOMMENDED, RECOMMENDED_OTHER_FORM -> LineStatus.NOT_RECOMMENDED;
        };
    }

    private void change(UUID line, BiConsumer<Nomination, NominationLine> change) {
        UUID id = lines.nominationOf(line).orElseThrow(BusinessException::notFound);
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        change.accept(nomination, nomination.line(line));
    }
}
