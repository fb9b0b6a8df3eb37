package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Role;

/** What the wall of the room shows of a session, whoever opens it: as much as every member may see. */
@Service
@Transactional(readOnly = true)
public class ProjectionService {

    private final SessionDesk desk;
    private final SessionReader reader;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ClosedItems closedItems;
    private final Counting counting;
    private final ChannelText channels;

    ProjectionService(
            SessionDesk desk,
            SessionReader reader,
            Attendances attendances,
            Declarations declarations,
            ClosedItems closedItems,
            Counting counting,
            ChannelText channels) {
        this.desk = desk;
        this.reader = reader;
        this.attendances = attendances;
        this.declarations = declarations;
        this.closedItems = closedItems;
        this.counting = counting;
        this.channels = channels;
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a Council whose papers the person does not read */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_MEMBER + "', '" + Role.Names.COMMUNE_CHAIR + "', '" + Role.Names.CITY_APPROVER
            + "', '" + Role.Names.INSPECTOR + "')")
    public Projection projection(UUID id) {
        CouncilSession session = desk.find(id);
        SessionDetails details = reader.read(session);
        List<AgendaItem> agenda = desk.agenda(session);
        List<Set<UUID>> closed = closed(session, agenda);
        boolean balloting = session.openedAt() != null
                && closed.stream().noneMatch(ofMember -> Turnout.closed(session, agenda, ofMember));
        return new Projection(
                id,
                details.council(),
                details.title(),
                details.status(),
                details.quorum().present(),
                details.quorum().opinions(),
                details.quorum().members(),
                details.quorum().needed(),
                details.quorum().reached(),
                session.ballotRound(),
                balloting ? details.handedIn() : 0,
                balloting ? details.voters() : 0,
                session.status() == SessionStatus.OPEN ? details.ballotDeadline() : null,
                details.deadlineExpected(),
                items(session, agenda, closed.stream().flatMap(Set::stream).collect(Collectors.toSet())));
    }

    private List<Projection.Item> items(CouncilSession session, List<AgendaItem> agenda, Set<UUID> closed) {
        Map<UUID, ItemResult> results = session.status().counted() ? counting.lastResults(session.id()) : Map.of();
        return agenda.stream()
                .map(item -> item(session, item, closed.contains(item.id()), results.get(item.id())))
                .toList();
    }

    /** That another form was put would tell that the first ballot failed. */
    private Projection.Item item(CouncilSession session, AgendaItem item, boolean closed, @Nullable ItemResult result) {
        return new Projection.Item(
                item.position(),
                item.name(),
                item.subjectUnitName(),
                closed ? item.formName() : item.formNameVoted(),
                closed,
                closed ? null : result(session, item, result));
    }

    /** What is closed to each of the members, and to whoever opens it. */
    private List<Set<UUID>> closed(CouncilSession session, List<AgendaItem> agenda) {
        Recusals recusals = declarations.of(session.id());
        return Stream.concat(attendances.of(session.id()).stream().map(Attendance::account), Stream.of(desk.person()))
                .distinct()
                .map(person -> closedItems.to(person, agenda, recusals))
                .toList();
    }

    private Projection.@Nullable Result result(CouncilSession session, AgendaItem item, @Nullable ItemResult result) {
        AgendaSource.Outcome outcome = item.outcome();
        return result == null || outcome == null
                ? null
                : new Projection.Result(
                        result.passed(),
                        outcome,
                        result.figures().yes(),
                        result.total(),
                        channels.disclosed(session, result).orElse(null));
    }
}
