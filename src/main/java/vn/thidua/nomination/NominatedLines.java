package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.Threshold;
import vn.thidua.council.AgendaSource;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Lines of nominations as items for the Council's agendas; each change under the lock of the nomination's row. */
@Component
@Transactional
class NominatedLines implements AgendaSource {

    /** The kind of subject, as the Council and the audit know it. */
    static final String SUBJECT = "nomination-line";

    private static final Set<LineStatus> FOR_AN_AGENDA = EnumSet.of(LineStatus.READY, LineStatus.DEFERRED);

    private final Nominations nominations;
    private final NominationLines lines;
    private final PinnedRules rules;
    private final AwardLineReader reader;
    private final AwardCatalogue catalogue;
    private final TitlePeriods periods;
    private final Texts texts;
    private final Units units;
    private final LineHints lineHints;
    private final DirectWorkerShares directWorkers;
    private final TitleCaps titleCaps;
    private final Holds holds;
    private final WholeLimits wholeLimits;
    private final CouncilBeside beside;
    private final CouncilConclusion conclusion;
    private final Trail trail;
    private final Clock clock;

    NominatedLines(
            Nominations nominations,
            NominationLines lines,
            PinnedRules rules,
            AwardLineReader reader,
            AwardCatalogue catalogue,
            TitlePeriods periods,
            Texts texts,
            Units units,
            LineHints lineHints,
            DirectWorkerShares directWorkers,
            TitleCaps titleCaps,
            Holds holds,
            WholeLimits wholeLimits,
            CouncilBeside beside,
            CouncilConclusion conclusion,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.lines = lines;
        this.rules = rules;
        this.reader = reader;
        this.catalogue = catalogue;
        this.periods = periods;
        this.texts = texts;
        this.units = units;
        this.lineHints = lineHints;
        this.directWorkers = directWorkers;
        this.titleCaps = titleCaps;
        this.holds = holds;
        this.wholeLimits = wholeLimits;
        this.beside = beside;
        this.conclusion = conclusion;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public List<Candidate> ready(UnitCode councilUnit) {
        List<NominationLine> waiting = lines.inStatus(Scope.of(Set.of(councilUnit)), FOR_AN_AGENDA).stream()
                .filter(NominationLine::waitsForAgenda)
                .toList();
        Set<SubjectId> held =
                holds.standing(waiting.stream().map(NominationLine::subject).toList());
        return waiting.stream()
                .filter(line -> !held.contains(line.subject()))
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
                .filter(line -> line.status() != LineStatus.DRAFT)
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(NominationLine line) {
        Nomination nomination = line.nomination();
        return new Candidate(
                line.id(),
                line.formAsked(),
                asked(nomination, line),
                line.name(),
                nomination.unit(),
                units.unit(nomination.unit()).name(),
                summary(line),
                "ho-so/" + nomination.id(),
                nomination.rules(),
                rules.day(nomination));
    }

    /** The form as the Council reads it: a title with its year, a posthumous honour marked as one. */
    private String asked(Nomination nomination, NominationLine line) {
        AwardForm form = catalogue.form(line.formAsked());
        String period = form.title() ? periods.of(line) : null;
        String name = period == null ? form.name() : texts.text("nomination.form.ofPeriod", form.name(), period);
        return line.particulars().posthumous().honoured() ? texts.text("nomination.form.posthumous", name) : name;
    }

    private String summary(NominationLine line) {
        String figures = reader.figures(line);
        String words = figures.isEmpty() ? line.achievement() : line.achievement() + "\n" + figures;
        return line.votesAgain() ? reader.votesAgain() + "\n" + words : words;
    }

    @Override
    public void scheduled(UUID id, UUID session, UnitCode councilUnit) {
        change(id, (nomination, line) -> {
            if (line.status() == LineStatus.DRAFT || !nomination.commune().equals(councilUnit)) {
                throw BusinessException.notFound();
            }
            if (holds.stands(line.subject())) {
                throw NominationException.lineWaits(line.name(), holds.words(line.subject()));
            }
            line.schedule(session);
        });
    }

    @Override
    public void unscheduled(UUID id, UUID session) {
        change(id, (nomination, line) -> line.unschedule(session));
    }

    @Override
    public Set<UUID> standing(Collection<UUID> ids, UUID session) {
        List<NominationLine> asked = lines.all(ids).stream()
                .filter(line -> line.awaitsResultOf(session))
                .toList();
        Set<SubjectId> held =
                holds.standing(asked.stream().map(NominationLine::subject).toList());
        return asked.stream()
                .filter(line -> line.councilOpened() != null || !held.contains(line.subject()))
                .map(NominationLine::id)
                .collect(Collectors.toSet());
    }

    /** Of one nomination together: its row is locked for each. */
    @Override
    public List<UUID> inLockOrder(Collection<UUID> ids) {
        Map<UUID, UUID> nominations = lines.nominationsOf(ids).stream()
                .collect(
                        Collectors.toMap(NominationLines.Belonging::getLine, NominationLines.Belonging::getNomination));
        return ids.stream()
                .sorted(Comparator.comparing((UUID line) -> String.valueOf(nominations.get(line)))
                        .thenComparing(UUID::toString))
                .toList();
    }

    @Override
    public boolean opening(UUID id, UUID session) {
        NominationLine line = locked(id).line(id);
        if (line.awaitsResultOf(session) && holds.stands(line.subject())) {
            // Ready for a later session; this one opens without it.
            line.unschedule(session);
            trail.line("keptBack", line, line.name(), null);
            return false;
        }
        return line.open(session, clock.instant());
    }

    @Override
    public void deliver(Result result) {
        change(result.id(), (nomination, line) -> {
            if (line.awaitsResultOf(result.session())) {
                conclusion.take(nomination, line, result);
            }
        });
    }

    @Override
    public List<Hint> hints(Collection<UUID> ids, AccountId member) {
        return lineHints.of(ids, member);
    }

    @Override
    public Set<UUID> madePublic(Collection<UUID> ids) {
        return Set.copyOf(lineHints.settled(ids));
    }

    /** Of the Council of the commune, whose chair grants the title. */
    @Override
    public String titleCap(List<UUID> ids, UnitCode councilUnit, String ruleSet, LocalDate day) {
        return units.unit(councilUnit).kind() == UnitKind.COMMUNE
                ? titleCaps.warning(
                        lines.all(ids).stream().map(NominationLine::formAsked).toList(),
                        councilUnit,
                        ruleSet,
                        day,
                        null)
                : "";
    }

    @Override
    public @Nullable DirectWorkerShare directWorkers(
            List<UUID> ids, UnitCode councilUnit, String ruleSet, LocalDate day) {
        Set<UnitCode> issuers = Set.of(councilUnit, units.cityOf(councilUnit).code());
        return directWorkers.of(ids, councilUnit, issuers, ruleSet, day);
    }

    @Override
    public List<Places> places(Map<UUID, String> forms, UnitCode councilUnit) {
        return forms.isEmpty() ? List.of() : beside.places(forms, councilUnit);
    }

    @Override
    public Set<UUID> firstAmongEquals(Collection<UUID> ids, Threshold womenOfCollective) {
        return ids.isEmpty() ? Set.of() : beside.women(ids, womenOfCollective);
    }

    @Override
    public List<Form> otherForms(UUID id) {
        return beside.otherForms(id);
    }

    @Override
    public List<LimitOfSubject> limits(List<UUID> ids, String ruleSet, LocalDate session) {
        return ids.isEmpty() ? List.of() : wholeLimits.of(lines.all(ids), ruleSet, session);
    }

    private void change(UUID line, BiConsumer<Nomination, NominationLine> change) {
        Nomination nomination = locked(line);
        change.accept(nomination, nomination.line(line));
    }

    private Nomination locked(UUID line) {
        UUID id = lines.nominationOf(line).orElseThrow(BusinessException::notFound);
        return nominations.lockById(id).orElseThrow(BusinessException::notFound);
    }
}
