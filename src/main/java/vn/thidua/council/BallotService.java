package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
    private final Turnout turnout;
    private final BallotPapers papers;
    private final CouncilProcess process;
    private final WrittenOpinions opinions;

    BallotService(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            CouncilRules rules,
            Declarations declarations,
            Turnout turnout,
            BallotPapers papers,
            CouncilProcess process,
            WrittenOpinions opinions) {
        this.opinions = opinions;
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.rules = rules;
        this.declarations = declarations;
        this.turnout = turnout;
        this.papers = papers;
        this.process = process;
    }

    /** @throws CouncilException for somebody who is no member as of this session */
    @Transactional(readOnly = true)
    @PreAuthorize(SEATED)
    public BallotDetails ballot(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        Attendance member = memberOf(session);
        BallotDetails.State state = state(session, member);
        boolean open = state == BallotDetails.State.OPEN;
        Voters.Sheet sheet = sheetOf(session, member);
        return new BallotDetails(
                sessionId,
                session.ballotRound(),
                state,
                papers.ways(session, member),
                councils.get(session.council()).name(),
                session.meetingAt(),
                session.ballotDeadline(),
                open ? papers.secret(session, sheet, member) : List.of(),
                open ? papers.named(session, sheet, member) : List.of(),
                open || state == BallotDetails.State.ONLY_HANDS ? papers.hands(session, sheet) : List.of());
    }

    /**
     * Hands in everything of the round at once: the secret papers, and the votes that stand under the member's name.
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
        if (turnout.done(session).contains(member.account().value())) {
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
        Voters.Sheet sheet = sheetOf(session, member);
        if (sheet.empty()) {
            throw sheet.hands().isEmpty() ? CouncilException.recused() : CouncilException.notNow();
        }
        papers.handIn(session, member, sheet, choices);
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
        if (turnout.done(session).contains(member.account().value())) {
            return BallotDetails.State.HANDED_IN;
        }
        if (!session.takesVotes(desk.now())) {
            return BallotDetails.State.CLOSED;
        }
        if (!declared(session, member)) {
            return BallotDetails.State.NOT_DECLARED;
        }
        Voters.Sheet sheet = sheetOf(session, member);
        if (sheet.empty()) {
            return withoutAPaper(session, sheet);
        }
        return member.present() ? BallotDetails.State.OPEN : BallotDetails.State.NOT_PRESENT;
    }

    private BallotDetails.State withoutAPaper(CouncilSession session, Voters.Sheet sheet) {
        if (!sheet.hands().isEmpty()) {
            return BallotDetails.State.ONLY_HANDS;
        }
        boolean voting = desk.agenda(session).stream().anyMatch(item -> item.votedIn(session.ballotRound()));
        return voting ? BallotDetails.State.RECUSED : BallotDetails.State.CLOSED;
    }

    private boolean declared(CouncilSession session, Attendance member) {
        return !rules.on(session.ruleSet(), "interest_declaration", desk.dayOf(session))
                || declarations.of(session.id()).declared(member.account());
    }

    private Voters.Sheet sheetOf(CouncilSession session, Attendance member) {
        return Voters.sheet(
                session.ballotRound(), desk.agenda(session), declarations.of(session.id()), member.account());
    }
}
