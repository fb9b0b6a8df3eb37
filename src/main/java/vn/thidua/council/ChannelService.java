package vn.thidua.council;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.Attachments;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** Papers in the room, their box and written opinions, as the screens of a session show them. */
@Service
@Transactional(readOnly = true)
public class ChannelService {

    private static final String READERS = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "', '" + Role.Names.COMMUNE_CHAIR + "', '"
            + Role.Names.CITY_APPROVER + "', '"
            + Role.Names.INSPECTOR + "')";

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final ClosedItems closedItems;
    private final BallotBox ballots;
    private final PaperBox box;
    private final PapersOut papersOut;
    private final ItemResults results;
    private final CountingTeam team;
    private final CounterReplacements replacements;
    private final WrittenOpinions opinions;
    private final Attachments attachments;
    private final OpinionGate gate;
    private final CurrentActor currentActor;

    ChannelService(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            ClosedItems closedItems,
            BallotBox ballots,
            PaperBox box,
            PapersOut papersOut,
            ItemResults results,
            CountingTeam team,
            CounterReplacements replacements,
            WrittenOpinions opinions,
            Attachments attachments,
            OpinionGate gate,
            CurrentActor currentActor) {
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.closedItems = closedItems;
        this.ballots = ballots;
        this.box = box;
        this.papersOut = papersOut;
        this.results = results;
        this.team = team;
        this.replacements = replacements;
        this.opinions = opinions;
        this.attachments = attachments;
        this.gate = gate;
        this.currentActor = currentActor;
    }

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for a Council whose papers the person does not read */
    @PreAuthorize(READERS)
    public ChannelDetails channels(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        boolean paper = box.isOn(session);
        boolean takes = session.takesVotes(desk.now());
        boolean secretary = currentActor.holds(Role.COUNCIL_SECRETARY, session.unit());
        BoxProgress count = box.progress(session);
        List<AgendaItem> open = open(session);
        Set<Integer> kinds = kinds(session, open);
        int issued = papersOut.voters(session, kinds);
        return new ChannelDetails(
                sessionId,
                session.status(),
                paper,
                box.batches(sessionId).stream()
                        .filter(batch -> batch.round() == session.ballotRound() && kinds.contains(batch.paper()))
                        .toList(),
                issued,
                issued == 0 ? ChannelDetails.Box.NONE : state(session, count),
                count.counters().size(),
                team(session).stream().map(Counter::name).toList(),
                opinions.rule(session),
                opinionsFrom(session, open),
                paper && takes && secretary ? issuable(session, open) : List.of(),
                paper && secretary && session.status().beforeOpening(),
                counts(session, count),
                session.takesOpinions(desk.now())
                        && opinions.rule(session) != OpinionRule.OFF
                        && enters(session, secretary),
                session.status().counted() ? named(session, open) : List.of(),
                session.status().counted() ? boxes(session, open) : List.of(),
                secretary || isPresider(session) ? replacements.possible(session) : List.of(),
                replacements.words(sessionId));
    }

    private boolean isPresider(CouncilSession session) {
        AccountId person = person();
        return person != null && person.value().equals(session.presider());
    }

    /** What of the agenda the person looking may see figures of: how many papers there were is one. */
    private List<AgendaItem> open(CouncilSession session) {
        List<AgendaItem> agenda = desk.agenda(session);
        Set<UUID> closed = closedItems.to(person(), agenda, declarations.of(session.id()));
        return agenda.stream().filter(item -> !closed.contains(item.id())).toList();
    }

    /** The papers of the round on which something stands that is open. */
    private Set<Integer> kinds(CouncilSession session, List<AgendaItem> open) {
        return box.items(session).stream()
                .filter(item -> item.paper() != null && open.contains(item))
                .map(AgendaItem::paper)
                .collect(Collectors.toSet());
    }

    /** Of members who wrote on something that is open. */
    private List<String> opinionsFrom(CouncilSession session, List<AgendaItem> open) {
        Set<UUID> readable = open.stream().map(AgendaItem::id).collect(Collectors.toSet());
        return opinions.of(session).stream()
                .filter(opinion -> opinion.choices().keySet().stream().anyMatch(readable::contains))
                .map(WrittenOpinion::name)
                .toList();
    }

    private List<BoxRecord> boxes(CouncilSession session, List<AgendaItem> open) {
        return papersOut.boxes(
                session.id(),
                results.of(session.id()),
                open.stream().map(AgendaItem::id).collect(Collectors.toSet()));
    }

    private List<Counter> team(CouncilSession session) {
        List<Counter> chosen = team.counting(session.id());
        return chosen.isEmpty() && session.status().beforeOpening()
                ? team.standing(session.council(), desk.dayOf(session))
                : chosen;
    }

    private ChannelDetails.Box state(CouncilSession session, BoxProgress count) {
        return switch (session.status()) {
            case OPEN -> ChannelDetails.Box.SHUT;
            case LOCKED -> count.differing().isEmpty() ? ChannelDetails.Box.COUNTING : ChannelDetails.Box.DIFFERS;
            case PLANNING, AGENDA_SETTLED, CONVENED -> ChannelDetails.Box.NONE;
            case COUNTED, ADJOURNED, CONFIRMED, SIGNED, FINISHED, CANCELLED -> ChannelDetails.Box.COUNTED;
        };
    }

    /** Whoever has voted needs none; that is not told to somebody who takes no part in anything of the round. */
    private List<ChannelDetails.Issuable> issuable(CouncilSession session, List<AgendaItem> open) {
        Recusals recusals = declarations.of(session.id());
        List<AgendaItem> items = box.items(session);
        boolean told = items.stream().anyMatch(open::contains);
        return attendances.of(session.id()).stream()
                .filter(member -> member.mode() == PresenceMode.IN_PERSON)
                .filter(member -> !told || !ballots.has(session.id(), session.ballotRound(), member.account()))
                .filter(member -> !recusals.open(items, member.account()).isEmpty())
                .map(member -> new ChannelDetails.Issuable(member.account(), member.name()))
                .toList();
    }

    private boolean counts(CouncilSession session, BoxProgress count) {
        AccountId person = person();
        if (person == null || session.status() != SessionStatus.LOCKED || !team.counts(session.id(), person)) {
            return false;
        }
        List<AgendaItem> items = box.items(session);
        Set<UUID> closed = team.closedTo(session, person, items);
        return items.stream()
                .map(AgendaItem::id)
                .anyMatch(item -> !closed.contains(item) && count.awaits(item, person.value()));
    }

    private boolean enters(CouncilSession session, boolean secretary) {
        AccountId person = person();
        return secretary
                || (person != null
                        && desk.agenda(session).stream()
                                .anyMatch(item -> person.value().equals(item.secretary())));
    }

    /** Without the items that the person looking takes no part in. */
    private List<ChannelDetails.Named> named(CouncilSession session, List<AgendaItem> open) {
        List<WrittenOpinion> written = opinions.of(session.id());
        List<ChannelDetails.Named> named = new ArrayList<>();
        for (AgendaItem item : open) {
            List<ChannelDetails.Said> said = written.stream()
                    .filter(opinion -> opinion.choices().containsKey(item.id()))
                    .map(opinion -> said(opinion, item, opinion.choices().get(item.id())))
                    .toList();
            if (!said.isEmpty()) {
                named.add(new ChannelDetails.Named(item.position(), item.name(), said));
            }
        }
        return named;
    }

    private ChannelDetails.Said said(WrittenOpinion opinion, AgendaItem item, Choice choice) {
        String scan = gate.mayRead(OpinionGate.subject(opinion.id()))
                ? attachments.of(OpinionGate.subject(opinion.id())).stream()
                        .map(Attachments.Attachment::path)
                        .collect(Collectors.joining())
                : "";
        return new ChannelDetails.Said(opinion.name(), choice, opinion.countedWhere(item.ballotMode()), scan);
    }

    private @Nullable AccountId person() {
        return currentActor.actor().account();
    }
}
