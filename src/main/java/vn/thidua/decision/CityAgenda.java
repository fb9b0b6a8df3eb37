package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;

/**
 * Lines of submissions as items for the agendas of the city's Council; each change under the lock of the submission's row
 * and of the line's own at the city.
 *
 * @see "ADR 0052"
 */
@Component
@Transactional
class CityAgenda implements AgendaSource {

    /** The kind of subject, as the Council and the audit know it; its id is that of the appraisal. */
    static final String SUBJECT = "city-line";

    private final Appraisals appraisals;
    private final Papers papers;
    private final AwardLines awardLines;
    private final CityAgendaWords words;
    private final CityInterests interests;
    private final CityConclusion conclusion;
    private final CityForms forms;
    private final CityAgendaBeside beside;
    private final Clock clock;

    CityAgenda(
            Appraisals appraisals,
            Papers papers,
            AwardLines awardLines,
            CityAgendaWords words,
            CityInterests interests,
            CityConclusion conclusion,
            CityForms forms,
            CityAgendaBeside beside,
            Clock clock) {
        this.appraisals = appraisals;
        this.papers = papers;
        this.awardLines = awardLines;
        this.words = words;
        this.interests = interests;
        this.conclusion = conclusion;
        this.forms = forms;
        this.beside = beside;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public List<Candidate> ready(UnitCode councilUnit) {
        List<Appraisal> waiting = appraisals.waitingForCouncil(Scope.of(Set.of(councilUnit)));
        Set<UUID> held = held(waiting);
        return words.candidates(waiting.stream()
                .filter(appraisal -> !held.contains(appraisal.line()))
                .toList());
    }

    /** Read for a session that was found with a scope: hence the unlimited one here and below. */
    @Override
    public List<Candidate> find(List<UUID> ids) {
        Map<UUID, Appraisal> found =
                all(ids).stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        return words.candidates(
                ids.stream().filter(found::containsKey).map(found::get).toList());
    }

    @Override
    public void scheduled(UUID id, UUID session, UnitCode councilUnit) {
        change(id, appraisal -> {
            if (!appraisal.city().equals(councilUnit)) {
                throw BusinessException.notFound();
            }
            AwardLine line = line(appraisal);
            if (!appraisal.waitsForAgenda()) {
                throw DecisionException.notForAnAgenda(line.name());
            }
            if (isHeld(appraisal)) {
                throw DecisionException.lineWaits(words.waits(line));
            }
            appraisal.council().schedule(session);
        });
    }

    @Override
    public void unscheduled(UUID id, UUID session) {
        change(id, appraisal -> {
            if (appraisal.awaitsResultOf(session) && !appraisal.council().opened()) {
                appraisal.council().waitForAgenda();
            }
        });
    }

    @Override
    public Set<UUID> standing(Collection<UUID> ids, UUID session) {
        List<Appraisal> asked = all(ids).stream()
                .filter(appraisal -> appraisal.awaitsResultOf(session))
                .toList();
        Set<UUID> held = held(asked);
        return asked.stream()
                .filter(appraisal -> appraisal.council().opened() || !held.contains(appraisal.line()))
                .map(appraisal -> appraisal.id().value())
                .collect(Collectors.toSet());
    }

    /** Of one submission together: its row is locked first for each. */
    @Override
    public List<UUID> inLockOrder(Collection<UUID> ids) {
        Map<UUID, UUID> submissions = all(ids).stream()
                .collect(Collectors.toMap(
                        appraisal -> appraisal.id().value(),
                        appraisal -> appraisal.submission().value()));
        return ids.stream()
                .sorted(Comparator.comparing((UUID id) -> String.valueOf(submissions.get(id)))
                        .thenComparing(UUID::toString))
                .toList();
    }

    @Override
    public boolean opening(UUID id, UUID session) {
        Appraisal appraisal = locked(id);
        if (!appraisal.awaitsResultOf(session)) {
            return false;
        }
        if (isHeld(appraisal)) {
            // Ready for a later session; this one opens without it.
            appraisal.council().waitForAgenda();
            return false;
        }
        appraisal.council().open(clock.instant());
        return true;
    }

    @Override
    public void deliver(Result result) {
        change(result.id(), appraisal -> {
            if (appraisal.awaitsResultOf(result.session())) {
                conclusion.take(appraisal, result);
            }
        });
    }

    @Override
    public List<Hint> hints(Collection<UUID> ids, AccountId member) {
        return interests.hints(all(ids), member);
    }

    @Override
    public Set<UUID> madePublic(Collection<UUID> ids) {
        return interests.madePublic(all(ids));
    }

    @Override
    public List<Form> otherForms(UUID id) {
        return all(List.of(id)).stream()
                .flatMap(appraisal -> forms.instead(appraisal.line()).stream())
                .toList();
    }

    @Override
    public List<LimitOfSubject> limits(List<UUID> ids, String ruleSet, LocalDate session) {
        return beside.limits(all(ids), ruleSet, session);
    }

    @Override
    public List<Places> places(Map<UUID, String> recommendedFor, UnitCode councilUnit) {
        return beside.places(all(recommendedFor.keySet()), recommendedFor);
    }

    @Override
    public Set<UUID> firstAmongEquals(Collection<UUID> ids, Threshold womenOfCollective) {
        return beside.firstAmongEquals(all(ids), womenOfCollective);
    }

    private List<Appraisal> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : appraisals.all(ids, Scope.ALL);
    }

    private Set<UUID> held(List<Appraisal> asked) {
        return awardLines.held(asked.stream().map(Appraisal::line).toList());
    }

    /** So it stays until the transaction ends: after the submission's row, before any nomination's (ADR 0068). */
    private boolean isHeld(Appraisal appraisal) {
        return !awardLines.lockHeld(List.of(appraisal.line())).isEmpty();
    }

    private AwardLine line(Appraisal appraisal) {
        return awardLines.lines(List.of(appraisal.line())).getFirst();
    }

    private void change(UUID id, Consumer<Appraisal> change) {
        change.accept(locked(id));
    }

    /** The submission first, as whoever else changes a line at the city. */
    private Appraisal locked(UUID id) {
        UUID submission = appraisals.submissionOf(id, Scope.ALL).orElseThrow(BusinessException::notFound);
        if (papers.lock(submission, Scope.ALL).isEmpty()) {
            throw BusinessException.notFound();
        }
        return appraisals.lock(id, Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
