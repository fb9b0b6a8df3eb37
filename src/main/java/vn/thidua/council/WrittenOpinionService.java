package vn.thidua.council;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.tally.Choice;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/**
 * Enters what absent members wrote, with its scan, from the invitation until the ballot is locked: the secretary, and for
 * items from which the secretary is recused whoever keeps their minutes. An opinion is named and not secret.
 *
 * @see "ADR 0042"
 */
@Service
@Transactional
public class WrittenOpinionService {

    private static final String SEATED = "hasAnyRole('" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final Councils councils;
    private final Attendances attendances;
    private final Declarations declarations;
    private final AbsentMembers absent;
    private final WrittenOpinions opinions;
    private final Attachments attachments;
    private final CouncilProcess process;
    private final CurrentActor currentActor;

    WrittenOpinionService(
            SessionDesk desk,
            Councils councils,
            Attendances attendances,
            Declarations declarations,
            AbsentMembers absent,
            WrittenOpinions opinions,
            Attachments attachments,
            CouncilProcess process,
            CurrentActor currentActor) {
        this.desk = desk;
        this.councils = councils;
        this.attendances = attendances;
        this.declarations = declarations;
        this.absent = absent;
        this.opinions = opinions;
        this.attachments = attachments;
        this.process = process;
        this.currentActor = currentActor;
    }

    /** How large the scan may be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /**
     * Takes in the scan before the command that enters its opinion; the caller closes it. Changes nothing.
     *
     * @throws BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize(SEATED)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /** @throws CouncilException for whoever enters no opinions of this session */
    @PreAuthorize(SEATED)
    @Transactional(readOnly = true)
    public OpinionForm form(UUID sessionId) {
        CouncilSession session = desk.find(sessionId);
        List<AgendaItem> mine = theirs(session);
        boolean open = opinions.rule(session) != OpinionRule.OFF && session.takesOpinions(desk.now());
        boolean declaresFirst = open && declaresFirst(session);
        return new OpinionForm(
                sessionId,
                councils.get(session.council()).name(),
                session.meetingAt(),
                opinions.rule(session),
                absent.fillQuorum(session),
                open,
                declaresFirst,
                open && process.awaitsOpinions(sessionId),
                open && !declaresFirst ? absent.asked(session, mine) : List.of(),
                opinions.of(session).stream()
                        .filter(each ->
                                mine.stream().anyMatch(item -> each.choices().containsKey(item.id())))
                        .map(each -> new OpinionForm.Entered(each.member(), each.name(), each.enteredAt()))
                        .toList());
    }

    /**
     * Enters what a member wrote, on each item that the person enters for them and no other.
     *
     * @param scan of the signed paper; stays open, because the command may be repeated after a refusal or a lost answer
     * @throws CouncilException after the lock; before the opening for somebody on the Council who has not declared; for a
     *     member who is there, has voted in the round, or has not declared their interests; without the scan or an answer to
     *     every item
     * @throws BusinessException of {@link Attachments#keep}; nothing is kept then
     */
    @PreAuthorize(SEATED)
    public void enter(
            CommandKey key, UUID sessionId, AccountId account, Map<UUID, Choice> choices, @Nullable Received scan) {
        CouncilSession session = locked(sessionId);
        if (declaresFirst(session)) {
            throw CouncilException.declareFirst();
        }
        List<AgendaItem> mine = theirs(session);
        Attendance member = attendances.of(sessionId, account.value()).orElseThrow(CouncilException::notAMember);
        if (!absent.isAbsent(session, member)) {
            throw ChannelRefusal.notAbsent(member.name());
        }
        if (!absent.hasDeclared(session, member)) {
            throw ChannelRefusal.memberUndeclared(member.name());
        }
        Map<UUID, AgendaItem> asked =
                absent.linesOf(session, member, mine).stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
        if (asked.isEmpty()) {
            throw CouncilException.notNow();
        }
        if (!choices.keySet().equals(asked.keySet()) || !Choice.offered(true).containsAll(choices.values())) {
            throw ChannelRefusal.opinionIncomplete();
        }
        if (asked.values().stream()
                .anyMatch(item -> choices.get(item.id()) == Choice.BLANK && !absent.blankAllowed(session, item))) {
            throw CouncilException.blankNotAllowed();
        }
        if (scan == null) {
            throw ChannelRefusal.opinionScanMissing();
        }
        UUID opinion = opinions.open(session, member);
        opinions.say(opinion, choices);
        attachments.keep(OpinionGate.subject(opinion), session.unit(), scan);
        desk.record("council.opinionEntered", sessionId, null, Map.of("account", account.toString()));
    }

    /**
     * Takes an opinion back that was entered wrongly; it is entered again then.
     *
     * @throws CouncilException after the lock, without a reason, or where there is none
     */
    @PreAuthorize(SEATED)
    public void takeBack(CommandKey key, UUID sessionId, AccountId member, String reason) {
        CouncilSession session = locked(sessionId);
        theirs(session);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        if (!opinions.withdraw(session, member)) {
            throw CouncilException.notNow();
        }
        desk.record("council.opinionTakenBack", sessionId, why, Map.of("account", member.toString()));
    }

    /** Every opinion that came is entered: the step is done. One that comes later is entered all the same. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void finish(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        session.expect(SessionStatus.OPEN);
        desk.record("council.opinionsComplete", sessionId);
        process.opinionsEntered(sessionId);
    }

    private CouncilSession locked(UUID sessionId) {
        CouncilSession session = desk.lock(sessionId);
        if (opinions.rule(session) == OpinionRule.OFF) {
            throw ChannelRefusal.channelOff();
        }
        if (!session.takesOpinions(desk.now())) {
            throw CouncilException.notNow();
        }
        return session;
    }

    /** Nobody reads what is said of an item from which they may still be recused. */
    private boolean declaresFirst(CouncilSession session) {
        return session.status() == SessionStatus.CONVENED
                && attendances
                        .of(session.id(), desk.person().value())
                        .filter(member -> !absent.hasDeclared(session, member))
                        .isPresent();
    }

    /** The items on which the person enters opinions; the secretary none in which they take no part. */
    private List<AgendaItem> theirs(CouncilSession session) {
        UUID person = desk.person().value();
        boolean secretary = currentActor.holds(Role.COUNCIL_SECRETARY, session.unit());
        Recusals recusals = declarations.of(session.id());
        List<AgendaItem> theirs = desk.agenda(session).stream()
                .filter(item -> !recusals.recused(person, item.id()))
                .filter(item -> secretary || person.equals(item.secretary()))
                .toList();
        if (theirs.isEmpty()) {
            throw CouncilException.notTheSecretary();
        }
        return theirs;
    }
}
