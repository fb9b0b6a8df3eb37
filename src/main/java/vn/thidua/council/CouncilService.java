package vn.thidua.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;

/** The Council itself, and its sessions as they are read. */
@Service
@Transactional(readOnly = true)
public class CouncilService {

    private static final int NEWEST = 100;

    private static final String READERS = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "', '" + Role.Names.COMMUNE_CHAIR + "', '"
            + Role.Names.CITY_APPROVER + "', '"
            + Role.Names.INSPECTOR + "')";

    private final Councils councils;
    private final CouncilMembers members;
    private final CouncilFounding founding;
    private final SeatCandidates candidates;
    private final Sessions sessions;
    private final AgendaItems items;
    private final SessionDesk desk;
    private final SessionReader reader;
    private final Units units;
    private final CurrentActor currentActor;
    private final CountingTeam team;
    private final SeatHistory history;

    CouncilService(
            Councils councils,
            CouncilMembers members,
            CouncilFounding founding,
            SeatCandidates candidates,
            Sessions sessions,
            AgendaItems items,
            SessionDesk desk,
            SessionReader reader,
            Units units,
            CurrentActor currentActor,
            CountingTeam team,
            SeatHistory history) {
        this.history = history;
        this.team = team;
        this.councils = councils;
        this.members = members;
        this.founding = founding;
        this.candidates = candidates;
        this.sessions = sessions;
        this.items = items;
        this.desk = desk;
        this.reader = reader;
        this.units = units;
        this.currentActor = currentActor;
    }

    /** The unit's Council as of today, with its members; empty when it has none. */
    @PreAuthorize(READERS)
    public Optional<CouncilDetails> council(UnitCode unit) {
        return councils.standing(unit.value(), desk.today(), desk.reading())
                .map(council -> new CouncilDetails(
                        council.id(),
                        council.unit(),
                        council.name(),
                        council.term(),
                        council.foundingDecision(),
                        council.foundedOn(),
                        council.validFrom(),
                        council.validTo(),
                        members.of(council.id(), desk.today()).stream()
                                .sorted(Comparator.comparing(CouncilMember::post))
                                .map(member -> new CouncilDetails.Seat(member.account(), member.name(), member.post()))
                                .toList(),
                        history.of(council),
                        team.standing(council.id(), desk.today()).stream()
                                .map(Counter::name)
                                .toList(),
                        currentActor.holds(Role.COUNCIL_SECRETARY, council.unit())));
    }

    /** The Council of the unit where the person keeps its papers, before one on which they only sit. */
    @PreAuthorize(READERS)
    public Optional<CouncilDetails> council() {
        return desk.reading().codes().stream()
                .map(UnitCode::new)
                .sorted(Comparator.comparing((UnitCode unit) -> !currentActor.holds(Role.COUNCIL_SECRETARY, unit))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(unit -> council(unit).stream())
                .findFirst();
    }

    /** Where the person, being its secretary, may enter a Council: none stands there, or the last day of the last is known. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public List<UnitCode> toFound() {
        return currentActor.assignments().stream()
                .filter(held -> held.role() == Role.COUNCIL_SECRETARY)
                .map(held -> held.unit())
                .distinct()
                .sorted()
                .filter(unit -> councils.newest(unit.value()).stream().noneMatch(council -> council.validTo() == null))
                .toList();
    }

    /** Who may sit on the Council of the unit, with the post that their roles suggest. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public List<FoundCouncil.Seat> candidates(UnitCode unit) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        return candidates.of(unit, desk.today());
    }

    /**
     * Enters the founding decision of a unit's Council.
     *
     * @throws CouncilException when a Council already stands on that day, the day is to come, something is left out, it
     *     has not just one chair and one secretary, or somebody is seated who holds no role of the Council there
     */
    @Transactional
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void found(CommandKey key, UnitCode unit, FoundCouncil council) {
        currentActor.require(Role.COUNCIL_SECRETARY, unit);
        founding.found(unit, council);
    }

    /** The newest sessions of the Councils whose papers the person reads. */
    @PreAuthorize(READERS)
    public List<SessionRow> sessions() {
        List<CouncilSession> newest = sessions.newest(desk.reading(), Limit.of(NEWEST));
        Map<UUID, Long> counts = items
                .countOf(newest.stream().map(CouncilSession::id).toList())
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return newest.stream()
                .map(session -> new SessionRow(
                        session.id(),
                        units.unit(session.unit()).name(),
                        session.status(),
                        session.plannedAt(),
                        session.meetingAt(),
                        session.place(),
                        counts.getOrDefault(session.id(), 0L)))
                .toList();
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a Council whose papers the person does not read */
    @PreAuthorize(READERS)
    public SessionDetails session(UUID id) {
        return reader.read(desk.find(id));
    }
}
