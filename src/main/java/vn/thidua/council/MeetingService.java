package vn.thidua.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.workflow.WorkItems;

/** The meeting itself: inviting, presence, opening, closing the ballot, confirming what was counted. */
@Service
@Transactional
public class MeetingService {

    /** Presiding may have passed on to anybody with a seat. */
    private static final String PRESIDING = "hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '"
            + Role.Names.COUNCIL_SECRETARY + "', '" + Role.Names.COUNCIL_MEMBER + "')";

    private final SessionDesk desk;
    private final PresenceBook presence;
    private final Presiding presiding;
    private final Convening convening;
    private final SessionOpening opening;
    private final QuorumBook quorums;
    private final HandCounts hands;
    private final CouncilRules rules;
    private final EndingLimits limits;
    private final LimitReasons reasons;
    private final FurtherBallots ballots;
    private final CouncilProcess process;
    private final WorkItems workItems;

    MeetingService(
            SessionDesk desk,
            PresenceBook presence,
            Presiding presiding,
            Convening convening,
            SessionOpening opening,
            QuorumBook quorums,
            HandCounts hands,
            CouncilRules rules,
            EndingLimits limits,
            LimitReasons reasons,
            FurtherBallots ballots,
            CouncilProcess process,
            WorkItems workItems) {
        this.desk = desk;
        this.presence = presence;
        this.presiding = presiding;
        this.convening = convening;
        this.opening = opening;
        this.quorums = quorums;
        this.hands = hands;
        this.rules = rules;
        this.limits = limits;
        this.reasons = reasons;
        this.ballots = ballots;
        this.process = process;
        this.workItems = workItems;
    }

    /** Items whose limit ends before what a session at that time concludes can be signed, the first to end first. */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    @Transactional(readOnly = true)
    public List<EndingLimit> endingBefore(UUID sessionId, Instant meetingAt) {
        return limits.of(desk.find(sessionId), meetingAt.atZone(desk.zone()).toLocalDate());
    }

    /**
     * Invites the members as they stand today. Where the limit of an item ends before what the session concludes can be
     * signed, the reason is kept with each such item.
     *
     * @throws CouncilException when the day of the meeting is past, the agenda is not settled, or that reason is missing
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void convene(CommandKey key, UUID sessionId, Convocation convocation) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        LocalDate meeting = convocation.meetingAt().atZone(desk.zone()).toLocalDate();
        if (meeting.isBefore(desk.today())) {
            throw CouncilException.meetingInThePast();
        }
        session.convene(convocation, rules.ofSessionOn(meeting));
        explainLimits(session, meeting, convocation.limitReason());
        session.keptBy(desk.person(), desk.personName());
        convening.invite(session);
        process.convened(sessionId, session.ruleSet());
        workItems.changed(AgendaSource.session(sessionId));
        desk.record("council.convened", sessionId);
    }

    private void explainLimits(CouncilSession session, LocalDate meeting, String reason) {
        List<EndingLimit> ending = limits.of(session, meeting);
        if (ending.isEmpty()) {
            return;
        }
        if (reason.isEmpty()) {
            throw CouncilException.limitReasonMissing(
                    EndingLimit.subjects(ending),
                    ending.stream().map(EndingLimit::name).distinct().collect(Collectors.joining(", ")));
        }
        for (EndingLimit limit : ending) {
            reasons.save(new LimitReason(session.id(), limit, reason, desk.person(), desk.personName(), desk.now()));
            desk.record(
                    "council.convenedPastLimit",
                    session.id(),
                    reason,
                    Map.of("subject", limit.subject().id().toString()));
        }
    }

    /**
     * Checks members in or out, until the ballot closes, and again while the session is adjourned. When whoever presides
     * leaves, presiding passes on; it comes back with whoever opened.
     *
     * @throws CouncilException for somebody who is no member, or who has voted in any round and cannot have been away
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    public void recordPresence(CommandKey key, UUID sessionId, List<PresenceMark> marks) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        if (!session.status().takesPresence()) {
            throw CouncilException.notNow();
        }
        presence.record(session, marks);
        presiding.follow(session, marks);
    }

    /**
     * Opens the session and its first ballot: fixes members, quorum, majorities and papers, and locks every subject
     * against withdrawal.
     *
     * @throws CouncilException {@code council.refused.quorumMissing} when too few are checked in or wrote
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_CHAIR + "')")
    public void open(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_CHAIR, sessionId);
        opening.open(session);
        process.opened(sessionId);
        desk.record("council.opened", sessionId);
    }

    /**
     * Locks the ballot and counts, in one transaction; papers not handed in stay in the denominator.
     *
     * @throws CouncilException while hands are still to be counted on an item, or the count to be confirmed
     */
    @PreAuthorize(PRESIDING)
    public void closeBallot(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lockAsPresider(sessionId);
        session.expect(SessionStatus.OPEN);
        List<AgendaItem> open = hands.open(session, desk.agenda(session));
        if (!open.isEmpty()) {
            throw CouncilException.handsMissing(open);
        }
        process.ballotClosed(sessionId);
    }

    /**
     * Goes on where the session was adjourned, on whatever day: the next ballot opens.
     *
     * @throws CouncilException {@code council.refused.quorumMissing} while too few are checked in or wrote
     */
    @PreAuthorize(PRESIDING)
    public void resume(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lockAsPresider(sessionId);
        session.expect(SessionStatus.ADJOURNED);
        Quorum quorum = quorums.next(session);
        if (!quorum.reached()) {
            throw CouncilException.quorumMissing(quorum);
        }
        session.resume();
        quorums.keep(session, QuorumCheck.Kind.RESUMED, quorum);
        desk.record("council.resumed", sessionId);
        process.resumed(sessionId, desk.person());
    }

    /**
     * Confirms the results of the items over which the person presided in the presider's place.
     *
     * @throws CouncilException for somebody who presided over none, or has confirmed them
     */
    @PreAuthorize("hasAnyRole('" + Role.Names.COUNCIL_CHAIR + "', '" + Role.Names.COUNCIL_SECRETARY + "', '"
            + Role.Names.COUNCIL_MEMBER + "')")
    public void confirmItems(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lock(sessionId);
        session.expect(SessionStatus.COUNTED);
        List<AgendaItem> theirs = desk.agenda(session).stream()
                .filter(AgendaItem::awaitsItsPresider)
                .filter(item -> desk.person().value().equals(item.presider()))
                .toList();
        if (theirs.isEmpty()) {
            throw CouncilException.notThePresider();
        }
        theirs.forEach(item -> item.presided(desk.now()));
        desk.record("council.itemsConfirmed", sessionId);
        process.itemsConfirmed(sessionId, desk.person());
    }

    /**
     * Confirms what was counted: the results get a number and go into the minutes.
     *
     * @throws CouncilException while items presided over by somebody else are not confirmed, or another form was put to the
     *     vote and not voted on
     */
    @PreAuthorize(PRESIDING)
    public void confirmResults(CommandKey key, UUID sessionId) {
        CouncilSession session = desk.lockAsPresider(sessionId);
        session.expect(SessionStatus.COUNTED);
        if (desk.agenda(session).stream().anyMatch(AgendaItem::awaitsItsPresider)) {
            throw CouncilException.itemsNotPresided();
        }
        if (!ballots.put(session).isEmpty()) {
            throw ballots.mayOpen(session, desk.person())
                    ? CouncilException.otherFormOwed()
                    : CouncilException.itemsNotPresided();
        }
        opening.number(session);
        desk.record("council.confirmed", sessionId);
        process.confirmed(sessionId);
    }
}
