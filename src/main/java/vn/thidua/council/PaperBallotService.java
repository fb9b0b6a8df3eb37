package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * Papers in the room: the secretary records who votes on paper, and the member draws one from the numbered pile. Which
 * number they drew stands nowhere.
 *
 * @see "ADR 0042"
 */
@Service
@Transactional
public class PaperBallotService {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final Declarations declarations;
    private final CouncilRules rules;
    private final BallotBox ballots;
    private final PaperBox box;
    private final WrittenOpinions opinions;
    private final Turnout turnout;
    private final CouncilProcess process;

    PaperBallotService(
            SessionDesk desk,
            Attendances attendances,
            Declarations declarations,
            CouncilRules rules,
            BallotBox ballots,
            PaperBox box,
            WrittenOpinions opinions,
            Turnout turnout,
            CouncilProcess process) {
        this.turnout = turnout;
        this.desk = desk;
        this.attendances = attendances;
        this.declarations = declarations;
        this.rules = rules;
        this.ballots = ballots;
        this.box = box;
        this.opinions = opinions;
        this.process = process;
    }

    /** The numbered papers of a session, to be printed; empty where nobody votes on paper. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public List<PaperBatch> batches(UUID sessionId) {
        desk.find(sessionId);
        return box.batches(sessionId);
    }

    /**
     * Hands a member their papers of the round, all kinds at once. They do not vote on the screen any more.
     *
     * @return never an error for being late or doing it twice
     * @throws CouncilException where the Council has no papers in the room; for somebody who is no member, is not there in
     *     person, has not declared their interests, or takes no part in an item that stands on a paper of theirs: a paper
     *     without it would be known
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public PaperIssue issue(CommandKey key, UUID sessionId, AccountId account) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        if (session.status().beforeOpening()) {
            throw CouncilException.notNow();
        }
        if (!box.isOn(session)) {
            throw ChannelRefusal.channelOff();
        }
        Attendance member = attendances.of(sessionId, account.value()).orElseThrow(CouncilException::notAMember);
        if (ballots.has(sessionId, session.ballotRound(), account)) {
            return PaperIssue.ALREADY_TOOK_PART;
        }
        if (!session.takesVotes(desk.now())) {
            return PaperIssue.CLOSED;
        }
        if (member.mode() != PresenceMode.IN_PERSON) {
            throw ChannelRefusal.notInTheRoom(member.name());
        }
        Recusals recusals = declarations.of(sessionId);
        if (rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session)) && !recusals.declared(account)) {
            throw ChannelRefusal.memberUndeclared(member.name());
        }
        SortedMap<Integer, List<AgendaItem>> papers = papers(recusals.open(box.items(session), account));
        if (papers.isEmpty()) {
            throw CouncilException.recused();
        }
        SortedMap<Integer, List<AgendaItem>> whole = papers(box.items(session));
        if (papers.entrySet().stream()
                .anyMatch(paper -> whole.getOrDefault(paper.getKey(), List.of()).size()
                        != paper.getValue().size())) {
            throw ChannelRefusal.paperWouldTell(member.name());
        }
        box.issue(session, account, papers.keySet());
        opinions.withdraw(session, account);
        desk.record("council.paperIssued", sessionId, null, Map.of("account", account.toString()));
        if (turnout.done(session).contains(account.value())) {
            process.paperIssued(sessionId, account);
        }
        return PaperIssue.ISSUED;
    }

    private static SortedMap<Integer, List<AgendaItem>> papers(List<AgendaItem> items) {
        return items.stream().collect(Collectors.groupingBy(AgendaItem::paper, TreeMap::new, Collectors.toList()));
    }
}
