package vn.thidua.council;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * Votes that are no secret (ADR 0041): the secretary writes down the call of names and the hands that were counted; the
 * presider confirms the count. Where one of the two takes no part in an item, whoever stands in for them does it.
 */
@Service
@Transactional
public class OpenVoteService {

    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final SessionReader reader;
    private final Attendances attendances;
    private final Declarations declarations;
    private final OpenVotes openVotes;
    private final NamedVotes named;
    private final HandCounts hands;
    private final Turnout turnout;
    private final WrittenOpinions opinions;
    private final CouncilRules rules;
    private final CouncilProcess process;

    OpenVoteService(
            SessionDesk desk,
            SessionReader reader,
            Attendances attendances,
            Declarations declarations,
            OpenVotes openVotes,
            NamedVotes named,
            HandCounts hands,
            Turnout turnout,
            WrittenOpinions opinions,
            CouncilRules rules,
            CouncilProcess process) {
        this.opinions = opinions;
        this.desk = desk;
        this.reader = reader;
        this.attendances = attendances;
        this.declarations = declarations;
        this.openVotes = openVotes;
        this.named = named;
        this.hands = hands;
        this.turnout = turnout;
        this.rules = rules;
        this.process = process;
    }

    /** The items that the person writes down or confirms; empty for everybody else. */
    @Transactional(readOnly = true)
    @PreAuthorize(SEATED)
    public OpenVoteDetails votes(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        return openVotes.read(session, reader.title(session));
    }

    /**
     * Writes down what members answered when their names were called. Written down again it takes the place of what was
     * written before; a vote that a member cast by themselves stands.
     *
     * @throws CouncilException for a member who is not there, takes no part in the item or has not declared, for an item
     *     that is not voted on by call or whose minutes somebody else keeps, and when the ballot is locked
     */
    @PreAuthorize(SEATED)
    public void callRoll(CommandKey key, UUID sessionId, List<Call> calls) {
        CouncilSession session = taking(sessionId);
        List<AgendaItem> agenda = desk.agenda(session);
        Recusals recusals = declarations.of(sessionId);
        List<Attendance> members = attendances.of(sessionId);
        requireDeclared(session, calls, members, recusals);
        Set<UUID> doneBefore = turnout.done(session);
        List<NamedVote> votes = named.of(sessionId, session.ballotRound());
        for (Call call : calls) {
            AgendaItem item = openVotes.written(session, agenda, call.item(), BallotMode.ROLL_CALL);
            requireBlank(session, item, call.choice() == Choice.BLANK);
            Attendance member = openVotes.taking(item, members, recusals).stream()
                    .filter(each -> each.account().equals(call.member()))
                    .findFirst()
                    .orElseThrow(CouncilException::notCalled);
            if (stands(votes, call)) {
                continue;
            }
            named.add(session, item.id(), member, call.choice(), desk.person(), desk.personName(), desk.now());
            // They came: what they had written beforehand is void, as it is when they hand in a paper.
            opinions.withdraw(session, call.member());
        }
        Set<UUID> done = new HashSet<>(turnout.done(session));
        done.removeAll(doneBefore);
        members.stream()
                .map(Attendance::account)
                .filter(account -> done.contains(account.value()))
                .forEach(account -> process.calledForAll(sessionId, account));
        desk.record("council.rollCalled", sessionId);
    }

    /** Cast by the member, or written down just so. */
    private static boolean stands(List<NamedVote> votes, Call call) {
        return votes.stream()
                .filter(vote -> vote.item().equals(call.item()))
                .filter(vote -> vote.member().equals(call.member().value()))
                .anyMatch(vote -> vote.byThemselves() || vote.choice() == call.choice());
    }

    /**
     * Writes down hands that were counted. Counted again, the presider confirms again.
     *
     * @throws CouncilException for more hands than members who are there and take part, for an item on which no hands are
     *     counted or whose minutes somebody else keeps, and when the ballot is locked
     */
    @PreAuthorize(SEATED)
    public void enterHands(CommandKey key, UUID sessionId, List<Hands> counted) {
        CouncilSession session = taking(sessionId);
        List<AgendaItem> agenda = desk.agenda(session);
        Recusals recusals = declarations.of(sessionId);
        List<Attendance> members = attendances.of(sessionId);
        boolean owed = !uncounted(session, agenda).isEmpty();
        for (Hands each : counted) {
            AgendaItem item = openVotes.written(session, agenda, each.item(), BallotMode.SHOW_OF_HANDS);
            requireBlank(session, item, each.blank() > 0);
            int present = openVotes.taking(item, members, recusals).size();
            if (each.agree() < 0 || each.disagree() < 0 || each.blank() < 0 || each.raised() > present) {
                throw CouncilException.tooManyHands(item, each.raised(), present);
            }
            hands.add(session, each, desk.person(), desk.personName(), desk.now());
        }
        desk.record("council.handsEntered", sessionId);
        if (owed && uncounted(session, agenda).isEmpty()) {
            process.handsCounted(sessionId);
        }
    }

    /**
     * Confirms the hands counted on the items over which the person presides.
     *
     * @throws CouncilException when there is nothing for them to confirm, or the ballot is locked
     */
    @PreAuthorize(SEATED)
    public void confirmHands(CommandKey key, UUID sessionId) {
        CouncilSession session = taking(sessionId);
        Map<UUID, HandCount> counted = hands.of(session);
        List<HandCount> theirs = hands.open(session, desk.agenda(session)).stream()
                .filter(item -> openVotes.presides(session, item) && counted.containsKey(item.id()))
                .map(item -> counted.get(item.id()))
                .toList();
        if (theirs.isEmpty()) {
            throw CouncilException.notThePresider();
        }
        theirs.forEach(count -> hands.confirm(session, count, desk.person(), desk.personName(), desk.now()));
        desk.record("council.handsConfirmed", sessionId);
    }

    private List<AgendaItem> uncounted(CouncilSession session, List<AgendaItem> agenda) {
        Map<UUID, HandCount> counted = hands.of(session);
        return HandCounts.byHands(session, agenda).stream()
                .filter(item -> !counted.containsKey(item.id()))
                .toList();
    }

    private CouncilSession taking(UUID sessionId) {
        CouncilSession session = desk.lock(sessionId);
        if (!session.takesVotes(desk.now())) {
            throw CouncilException.notNow();
        }
        return session;
    }

    private void requireBlank(CouncilSession session, AgendaItem item, boolean blank) {
        if (blank && !rules.blankAllowed(session.ruleSet(), item.formVoted(), desk.dayOf(session))) {
            throw CouncilException.blankNotAllowed();
        }
    }

    private void requireDeclared(
            CouncilSession session, List<Call> calls, List<Attendance> members, Recusals recusals) {
        Set<UUID> called = calls.stream().map(call -> call.member().value()).collect(Collectors.toSet());
        String names = members.stream()
                .filter(member -> called.contains(member.account().value()))
                .filter(member -> !openVotes.declared(session, recusals, member.account()))
                .map(Attendance::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw CouncilException.calledUndeclared(names);
        }
    }
}
