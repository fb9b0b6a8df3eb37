package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.DecidingLevel;
import vn.thidua.deadline.DueDate;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** What the deciding rooms tell of lines, each told under the lock of its nomination's row. */
@Component
@Transactional
class DecidedLines implements AwardLines {

    private final LineParts parts;
    private final Nominations nominations;
    private final NominationLines lines;
    private final AwardLineReader reader;
    private final Settlement settlement;
    private final Holds holds;
    private final SameTitles sameTitles;
    private final DecisionDue due;
    private final CommuneLimit communeLimit;
    private final Trail trail;
    private final Clock clock;

    DecidedLines(
            LineParts parts,
            Nominations nominations,
            NominationLines lines,
            AwardLineReader reader,
            Settlement settlement,
            Holds holds,
            SameTitles sameTitles,
            DecisionDue due,
            CommuneLimit communeLimit,
            Trail trail,
            Clock clock) {
        this.parts = parts;
        this.nominations = nominations;
        this.lines = lines;
        this.reader = reader;
        this.settlement = settlement;
        this.holds = holds;
        this.sameTitles = sameTitles;
        this.due = due;
        this.communeLimit = communeLimit;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<AwardLine> lines(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, NominationLine> found =
                lines.all(ids).stream().collect(Collectors.toMap(NominationLine::id, Function.identity()));
        parts.figures(found.values());
        parts.statements(found.values());
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(line -> reader.read(line.nomination(), line))
                .toList();
    }

    @Override
    public Optional<DueDate> decisionDue(List<UUID> ids) {
        return ids.isEmpty() ? Optional.empty() : due.of(lines.all(ids));
    }

    @Override
    public RoleAt nominator(UUID line) {
        return lines.all(List.of(line)).stream()
                .findFirst()
                .orElseThrow(BusinessException::notFound)
                .nomination()
                .nominatedAs();
    }

    @Override
    public Optional<UnitCode> commune(UUID line) {
        return lines.all(List.of(line)).stream()
                .findFirst()
                .map(found -> found.nomination().commune());
    }

    @Override
    public List<LineResult> results(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines.all(ids).stream().map(NominationLine::ended).toList();
    }

    @Override
    public void beingDecided(UUID line, SubjectRef paper, DecidingLevel level) {
        beingDecided(List.of(line), paper, level);
    }

    @Override
    public void beingDecided(List<UUID> ids, SubjectRef paper, DecidingLevel level) {
        locked(ids)
                .forEach((nomination, own) ->
                        own.forEach(id -> nomination.line(id).decide(paper, level)));
    }

    @Override
    public void handedToCity(UUID line, SubjectRef submission) {
        change(line, (nomination, row) -> {
            row.handToCity(submission);
            // Cut as the trail's entries are, of which the next one is the first that the city reads.
            nomination.openToCity(row, clock.instant().truncatedTo(ChronoUnit.MICROS));
            trail.line("handedToCity", row, row.name(), null);
            leftTheCommune(nomination);
        });
    }

    @Override
    public void sentToCity(UUID line, SubjectRef submission) {
        change(line, (nomination, row) -> {
            row.handToCity(submission);
            trail.line("handedToCity", row, row.name(), null);
            leftTheCommune(nomination);
        });
    }

    @Override
    public Set<UUID> held(Collection<UUID> ids) {
        return held(ids, holds::standing);
    }

    @Override
    public Set<UUID> lockHeld(Collection<UUID> ids) {
        return held(ids, holds::lockStanding);
    }

    private Set<UUID> held(Collection<UUID> ids, Function<Collection<SubjectId>, Set<SubjectId>> ask) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<NominationLine> asked = lines.all(ids);
        Set<SubjectId> standing =
                ask.apply(asked.stream().map(NominationLine::subject).toList());
        return asked.stream()
                .filter(line -> standing.contains(line.subject()))
                .map(NominationLine::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, SameTitle> sameTitles(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : sameTitles.of(ids);
    }

    @Override
    public List<UUID> ofSubject(SubjectId subject) {
        return lines.idsOfSubject(subject.value());
    }

    @Override
    public List<UUID> gatheringsOf(SubjectId subject) {
        return lines.gatheringsOf(subject.value());
    }

    @Override
    public String waits(UUID line) {
        return lines.all(List.of(line)).stream()
                .findFirst()
                .map(found -> holds.words(found.subject()))
                .orElseThrow(BusinessException::notFound);
    }

    @Override
    public void keptBack(UUID line, @Nullable SubjectRef submission) {
        change(line, (nomination, row) -> {
            if (submission == null) {
                row.keepBack();
            } else {
                row.handToCity(submission);
            }
        });
    }

    @Override
    public void granted(UUID line, UUID decision, String decisionNumber, LocalDate decisionDate) {
        granted(List.of(line), decision, decisionNumber, decisionDate);
    }

    @Override
    public void granted(List<UUID> ids, UUID decision, String decisionNumber, LocalDate decisionDate) {
        locked(ids).forEach((nomination, own) -> {
            List<NominationLine> granted = own.stream().map(nomination::line).toList();
            granted.forEach(row -> row.grant(decision, decisionNumber, decisionDate, clock.instant()));
            trail.lines("granted", granted);
            settled(nomination);
        });
    }

    /** The lines by nomination, in the order of the lines; locked in the order of {@code AgendaSource.inLockOrder}. */
    private Map<Nomination, List<UUID>> locked(List<UUID> ids) {
        Map<UUID, UUID> nominationOf = lines.nominationsOf(ids).stream()
                .collect(
                        Collectors.toMap(NominationLines.Belonging::getLine, NominationLines.Belonging::getNomination));
        Map<UUID, List<UUID>> byNomination = new LinkedHashMap<>();
        for (UUID id : ids) {
            UUID nomination = nominationOf.get(id);
            if (nomination == null) {
                throw BusinessException.notFound();
            }
            byNomination.computeIfAbsent(nomination, any -> new ArrayList<>()).add(id);
        }
        Map<UUID, Nomination> locked = new HashMap<>();
        byNomination.keySet().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .forEach(id -> locked.put(id, nominations.lockById(id).orElseThrow(BusinessException::notFound)));
        Map<Nomination, List<UUID>> own = new LinkedHashMap<>();
        byNomination.forEach((nomination, theirs) -> own.put(locked.get(nomination), theirs));
        return own;
    }

    @Override
    public void refused(UUID line, UUID paper, String by, String reason) {
        change(line, (nomination, row) -> {
            row.refuse(paper, reason, clock.instant());
            trail.line("refused", row, row.name(), reason);
            settled(nomination);
        });
    }

    @Override
    public void deferred(UUID line, UUID paper, String by, String reason) {
        change(line, (nomination, row) -> {
            row.defer(new DeferralRow(reason, by, LocalDate.now(clock)));
            trail.line("deferred", row, row.name(), reason);
        });
    }

    @Override
    public List<AwardLine> putOff(UnitCode commune) {
        return lines.inStatus(Scope.of(Set.of(commune)), EnumSet.of(LineStatus.DEFERRED)).stream()
                .filter(line -> !line.waitsForAgenda())
                .map(line -> reader.read(line.nomination(), line))
                .toList();
    }

    @Override
    public AwardLine takenUp(UUID line) {
        Nomination nomination = lock(line);
        NominationLine row = nomination.line(line);
        row.takeUp();
        if (holds.stands(row.subject())) {
            throw NominationException.lineWaits(row.name(), holds.words(row.subject()));
        }
        return reader.read(nomination, row);
    }

    private void leftTheCommune(Nomination nomination) {
        if (nomination.lines().stream().allMatch(line -> line.status().isTerminal() || line.isAtCity())) {
            communeLimit.stop(nomination, "HANDED_OVER");
        }
    }

    private void settled(Nomination nomination) {
        settlement.ifAllSettled(nomination);
    }

    private void change(UUID line, BiConsumer<Nomination, NominationLine> change) {
        Nomination nomination = lock(line);
        change.accept(nomination, nomination.line(line));
    }

    private Nomination lock(UUID line) {
        UUID id = lines.nominationOf(line).orElseThrow(BusinessException::notFound);
        return nominations.lockById(id).orElseThrow(BusinessException::notFound);
    }
}
