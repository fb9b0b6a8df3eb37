package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.Sealing;
import vn.thidua.deadline.DueDate;
import vn.thidua.deadline.DueDates;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;

/** What the process of a session may do. Called by the engine only; steps and jobs have no user. */
@Service
@Transactional
public class CouncilLifecycle {

    private final SessionDesk desk;
    private final Attendances attendances;
    private final CouncilRules rules;
    private final Counting counting;
    private final SessionOpening opening;
    private final MinutesBook minutes;
    private final ResultDelivery deliveries;
    private final Sealing sealing;
    private final DueDates dueDates;
    private final Voters voters;
    private final ItemPresiders presiders;
    private final FurtherBallots ballots;
    private final QuotaCutting cutting;
    private final TieDeciders tieDeciders;
    private final ChannelLifecycle channels;

    CouncilLifecycle(
            SessionDesk desk,
            Attendances attendances,
            CouncilRules rules,
            Counting counting,
            SessionOpening opening,
            MinutesBook minutes,
            ResultDelivery deliveries,
            Sealing sealing,
            DueDates dueDates,
            Voters voters,
            ItemPresiders presiders,
            FurtherBallots ballots,
            QuotaCutting cutting,
            TieDeciders tieDeciders,
            ChannelLifecycle channels) {
        this.ballots = ballots;
        this.cutting = cutting;
        this.tieDeciders = tieDeciders;
        this.channels = channels;
        this.voters = voters;
        this.presiders = presiders;
        this.desk = desk;
        this.attendances = attendances;
        this.rules = rules;
        this.counting = counting;
        this.opening = opening;
        this.minutes = minutes;
        this.deliveries = deliveries;
        this.sealing = sealing;
        this.dueDates = dueDates;
    }

    /** To whom a task of the session is offered. */
    @Transactional(readOnly = true)
    public RoleAt at(UUID session, Role role) {
        return new RoleAt(role, desk.findForProcess(session).unit());
    }

    /** Whether a step that not every Council has is switched on in the session's rule set. */
    @Transactional(readOnly = true)
    public boolean isOn(UUID sessionId, String ruleKey) {
        CouncilSession session = desk.findForProcess(sessionId);
        return rules.on(session.ruleSet(), ruleKey, desk.dayOf(session));
    }

    /** Every member as of the session; each declares. */
    @Transactional(readOnly = true)
    public List<AccountId> members(UUID session) {
        return attendances.of(session).stream().map(Attendance::account).toList();
    }

    /**
     * Every member who takes part in an item of the ballot round; whoever is absent keeps the task and may be checked in
     * late.
     */
    @Transactional(readOnly = true)
    public List<AccountId> entitled(UUID sessionId) {
        return voters.of(desk.findForProcess(sessionId));
    }

    /** Whether hands are counted on an item of the ballot round. */
    @Transactional(readOnly = true)
    public boolean hasShowOfHands(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        return !HandCounts.byHands(session, desk.agenda(session)).isEmpty();
    }

    /** Who chooses where votes are equal at the last place of a quota; nobody where there is nothing to choose. */
    @Transactional(readOnly = true)
    public Optional<AccountId> tieDecider(UUID sessionId) {
        return Optional.ofNullable(tieDeciders.of(desk.findForProcess(sessionId)));
    }

    /** Whoever still has to confirm the items over which they presided in the presider's place. */
    @Transactional(readOnly = true)
    public List<AccountId> otherPresiders(UUID sessionId) {
        return presiders.awaited(desk.findForProcess(sessionId)).stream()
                .map(AccountId::new)
                .toList();
    }

    /** Whoever signs a part of the minutes. */
    @Transactional(readOnly = true)
    public List<AccountId> itemSigners(UUID sessionId) {
        return minutes.partSigners(desk.findForProcess(sessionId)).stream()
                .map(AccountId::new)
                .toList();
    }

    /** Whether too few members are left for the next ballot. */
    @Transactional(readOnly = true)
    public boolean adjourned(UUID sessionId) {
        return desk.findForProcess(sessionId).status() == SessionStatus.ADJOURNED;
    }

    /** Who sees to it that an adjourned session meets again or ends: whoever presides, and the secretary. */
    @Transactional(readOnly = true)
    public List<AccountId> adjournedWith(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        return Stream.of(session.presider(), session.secretary())
                .filter(Objects::nonNull)
                .distinct()
                .map(AccountId::new)
                .toList();
    }

    /** Whether the session was ended while it was adjourned. */
    @Transactional(readOnly = true)
    public boolean ended(UUID sessionId) {
        return desk.findForProcess(sessionId).endedAt() != null;
    }

    @Transactional(readOnly = true)
    public AccountId presider(UUID session) {
        return new AccountId(Objects.requireNonNull(desk.findForProcess(session).presider(), "opened"));
    }

    @Transactional(readOnly = true)
    public DueDate ballotDeadline(UUID sessionId) {
        CouncilSession session = desk.findForProcess(sessionId);
        Instant deadline = Objects.requireNonNull(session.ballotDeadline(), "opened");
        return dueDates.kept(session.ruleSet(), SessionOpening.BALLOT_LIMIT, null, desk.today(), deadline);
    }

    /** From the commit on no channel takes a paper; asks for a checkpoint of the audit trail. */
    public void lockChannels(UUID sessionId) {
        CouncilSession session = desk.lockForProcess(sessionId);
        session.lockChannels(desk.now());
        channels.locked(session);
        desk.record("council.ballotClosed", sessionId);
        sealing.sealAfterCommit("council.ballotClosed");
    }

    public void count(UUID sessionId) {
        CouncilSession session = desk.lockForProcess(sessionId);
        counting.count(session);
        cutting.cut(session);
        desk.record("council.counted", sessionId);
    }

    /** Whether items are left that another ballot may still carry, and the rule set allows one more. */
    @Transactional(readOnly = true)
    public boolean anotherBallot(UUID sessionId) {
        return ballots.dueByRule(desk.findForProcess(sessionId));
    }

    public void openNextRound(UUID sessionId) {
        opening.openNextRound(desk.lockForProcess(sessionId));
    }

    public void draftMinutes(UUID sessionId) {
        minutes.draft(desk.lockForProcess(sessionId));
    }

    /** Writes one delivery an item, once both have signed. */
    public void prepareDeliveries(UUID sessionId) {
        CouncilSession session = desk.lockForProcess(sessionId);
        session.signed();
        deliveries.prepare(session);
    }

    @Transactional(readOnly = true)
    public List<UUID> deliveries(UUID session) {
        return deliveries.of(session);
    }

    /** Hands one result to the room it came from. Done twice it does nothing; a failure is kept with the delivery. */
    public void deliver(UUID delivery) {
        deliveries.deliver(delivery);
    }

    public void finish(UUID sessionId) {
        desk.lockForProcess(sessionId).finish(desk.now());
        desk.record("council.finished", sessionId);
    }
}
