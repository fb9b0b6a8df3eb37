package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.sealing.PaperLayout;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;

/**
 * A member's ballot. What is chosen goes from the call straight into a sealed paper: it is never logged, audited, kept as
 * a draft or told to the process (ADR 0018). A vote is never substituted: only the member's own account casts it.
 */
@Service
@Transactional
public class BallotService {

    /**
     * Whoever may hold a seat. The seat gives the vote, and chair and secretary are members like the others (Luật
     * 06/2022/QH15, Điều 90); the roles only open the door, and {@link #memberOf} asks for the seat.
     */
    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final Councils councils;
    private final Attendances attendances;
    private final CouncilRules rules;
    private final Declarations declarations;
    private final BallotBox box;
    private final CouncilProcess process;
    private final Majorities majorities;
    private final WrittenOpinions opinions;

    BallotService(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            CouncilRules rules,
            Declarations declarations,
            BallotBox box,
            CouncilProcess process,
            Majorities majorities,
            WrittenOpinions opinions) {
        this.opinions = opinions;
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.rules = rules;
        this.declarations = declarations;
        this.box = box;
        this.process = process;
        this.majorities = majorities;
    }

    /** @throws CouncilException for somebody who is no member as of this session */
    @Transactional(readOnly = true)
    @PreAuthorize(SEATED)
    public BallotDetails ballot(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        Attendance member = memberOf(session);
        BallotDetails.State state = state(session, member);
        boolean open = state == BallotDetails.State.OPEN;
        return new BallotDetails(
                sessionId,
                state,
                councils.get(session.council()).name(),
                session.meetingAt(),
                session.ballotDeadline(),
                open && blankAllowed(session),
                open ? papers(papersOf(session, member)) : List.of());
    }

    /**
     * Hands in all papers of the round at once.
     *
     * @param choices by agenda item; every item that the member takes part in must be answered, and no other
     * @return never an error for being late or doing it twice
     * @throws CouncilException for an incomplete paper, or for somebody who is not checked in, has not declared their
     *     interests, or takes no part in any item
     */
    @PreAuthorize(SEATED)
    public HandIn handIn(CommandKey key, UUID sessionId, Map<UUID, Choice> choices) {
        CouncilSession session = desk.lock(sessionId);
        Attendance member = memberOf(session);
        if (session.status().beforeOpening()) {
            throw CouncilException.notNow();
        }
        if (box.has(sessionId, session.ballotRound(), member.account())) {
            return HandIn.ALREADY_HANDED_IN;
        }
        if (!session.takesVotes(desk.now())) {
            return HandIn.CLOSED;
        }
        if (!declared(session, member)) {
            throw CouncilException.declareFirst();
        }
        if (!member.present()) {
            throw CouncilException.notPresent();
        }
        List<AgendaItem> agenda = desk.agenda(session);
        SortedMap<Integer, List<AgendaItem>> papers = papersOf(session, member);
        if (papers.isEmpty()) {
            throw CouncilException.recused();
        }
        requireComplete(session, papers, choices);
        papers.forEach((paper, items) -> {
            SortedMap<Integer, Choice> filledIn = new TreeMap<>();
            items.forEach(item -> filledIn.put(item.position(), choices.get(item.id())));
            box.handIn(
                    sessionId,
                    session.ballotRound(),
                    paper,
                    member.account(),
                    PaperLayout.write(agenda.size(), filledIn));
        });
        opinions.withdraw(session, member.account());
        process.handedIn(sessionId, member.account());
        desk.record("council.handedIn", sessionId);
        return HandIn.HANDED_IN;
    }

    private Attendance memberOf(CouncilSession session) {
        AccountId person = desk.person();
        return attendances.of(session.id(), person.value()).orElseThrow(CouncilException::notAMember);
    }

    private BallotDetails.State state(CouncilSession session, Attendance member) {
        if (session.status().beforeOpening()) {
            return BallotDetails.State.NOT_OPEN;
        }
        if (box.has(session.id(), session.ballotRound(), member.account())) {
            return BallotDetails.State.HANDED_IN;
        }
        if (!session.takesVotes(desk.now())) {
            return BallotDetails.State.CLOSED;
        }
        if (!declared(session, member)) {
            return BallotDetails.State.NOT_DECLARED;
        }
        if (papersOf(session, member).isEmpty()) {
            return BallotDetails.State.RECUSED;
        }
        return member.present() ? BallotDetails.State.OPEN : BallotDetails.State.NOT_PRESENT;
    }

    private boolean declared(CouncilSession session, Attendance member) {
        return !rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))
                || declarations.of(session.id()).declared(member.account());
    }

    private SortedMap<Integer, List<AgendaItem>> papersOf(CouncilSession session, Attendance member) {
        return Voters.papers(desk.agenda(session), declarations.of(session.id()), member.account());
    }

    private boolean blankAllowed(CouncilSession session) {
        return rules.on(session.ruleSet(), "ballot_blank", desk.dayOf(session));
    }

    private void requireComplete(
            CouncilSession session, SortedMap<Integer, List<AgendaItem>> papers, Map<UUID, Choice> choices) {
        List<UUID> asked = papers.values().stream()
                .flatMap(List::stream)
                .map(AgendaItem::id)
                .toList();
        if (choices.size() != asked.size() || !choices.keySet().containsAll(asked)) {
            throw CouncilException.paperIncomplete();
        }
        if (!Choice.offered(blankAllowed(session)).containsAll(choices.values())) {
            throw CouncilException.blankNotAllowed();
        }
    }

    private List<BallotDetails.Paper> papers(SortedMap<Integer, List<AgendaItem>> papers) {
        return papers.entrySet().stream()
                .map(paper -> new BallotDetails.Paper(
                        paper.getKey(),
                        majorities.inWords(paper.getValue().getFirst().majority()),
                        paper.getValue().stream().map(BallotService::line).toList()))
                .toList();
    }

    private static BallotDetails.Line line(AgendaItem item) {
        return new BallotDetails.Line(
                item.id(), item.position(), item.name(), item.subjectUnitName(), item.formName(), item.summary());
    }
}
