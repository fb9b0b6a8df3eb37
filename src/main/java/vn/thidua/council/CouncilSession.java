package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.UnitCode;

/** One meeting of a Council. Its row is locked before anything of the session changes, whoever changes it. */
@Entity
@Table(name = "council_session")
class CouncilSession {

    @Id
    private UUID id;

    @Column
    private UUID council;

    @Column
    private String unit;

    @Column(name = "rule_set")
    private String ruleSet;

    @Enumerated(EnumType.STRING)
    @Column
    private SessionStatus status = SessionStatus.PLANNING;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "meeting_at")
    private @Nullable Instant meetingAt;

    @Column
    private @Nullable String place;

    @Column
    private @Nullable String invitation;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column
    private @Nullable UUID presider;

    @Column(name = "presider_name")
    private @Nullable String presiderName;

    @Column
    private @Nullable UUID secretary;

    @Column(name = "secretary_name")
    private @Nullable String secretaryName;

    @Column
    private @Nullable Integer members;

    @Column(name = "present_at_opening")
    private @Nullable Integer presentAtOpening;

    @Column(name = "quorum_value")
    private @Nullable String quorumValue;

    @Column(name = "quorum_comparator")
    private @Nullable String quorumComparator;

    @Column(name = "quorum_article")
    private @Nullable String quorumArticle;

    @Column(name = "quorum_opinions_article")
    private @Nullable String quorumOpinionsArticle;

    @Column(name = "ballot_round")
    private int ballotRound;

    @Column(name = "ballot_deadline")
    private @Nullable Instant ballotDeadline;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column
    private @Nullable Integer number;

    @Column(name = "number_year")
    private @Nullable Integer numberYear;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "ended_reason")
    private @Nullable String endedReason;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    @Column
    private int version;

    CouncilSession() {}

    CouncilSession(Council council, String ruleSet, Instant now) {
        this.id = UUID.randomUUID();
        this.council = council.id();
        this.unit = council.unit().value();
        this.ruleSet = ruleSet;
        this.plannedAt = now;
    }

    void settleAgenda() {
        expect(SessionStatus.PLANNING);
        status = SessionStatus.AGENDA_SETTLED;
    }

    void convene(Convocation convocation, String ruleSetOfTheDay) {
        expect(SessionStatus.AGENDA_SETTLED);
        meetingAt = convocation.meetingAt();
        place = convocation.place();
        invitation = convocation.invitation();
        ruleSet = ruleSetOfTheDay;
        status = SessionStatus.CONVENED;
    }

    /** Opens with quorum only; the figures are kept as they stood. */
    void open(Opening opening) {
        expect(SessionStatus.CONVENED);
        Quorum quorum = opening.quorum();
        if (!quorum.reached()) {
            throw CouncilException.quorumMissing(quorum);
        }
        openedAt = opening.at();
        presider = opening.presider().value();
        presiderName = opening.presiderName();
        members = quorum.members();
        presentAtOpening = quorum.present();
        quorumValue = opening.quorumRule().value();
        quorumComparator = opening.quorumRule().comparator();
        quorumArticle = opening.quorumRule().article();
        RuleValue opinions = opening.opinionsRule();
        quorumOpinionsArticle = opinions == null ? null : opinions.article();
        ballotDeadline = opening.ballotDeadline();
        ballotRound = 1;
        status = SessionStatus.OPEN;
    }

    /** Whether anything is taken on any channel; the deadline holds even when its timer is a few seconds late. */
    boolean takesVotes(Instant now) {
        return status == SessionStatus.OPEN && (ballotDeadline == null || now.isBefore(ballotDeadline));
    }

    /** Absent members write for a ballot from the invitation until it is locked, and for the one an adjourned session waits for. */
    boolean takesOpinions(Instant now) {
        return betweenBallots() || takesVotes(now);
    }

    /** The ballot that absent members write for: the one that is on or was last, or the one that is waited for. */
    int opinionRound() {
        return betweenBallots() ? ballotRound + 1 : ballotRound;
    }

    private boolean betweenBallots() {
        return status == SessionStatus.CONVENED || status == SessionStatus.ADJOURNED;
    }

    /** From here on no paper is taken, from whatever channel. */
    void lockChannels(Instant now) {
        expect(SessionStatus.OPEN);
        lockedAt = now;
        status = SessionStatus.LOCKED;
    }

    void counted() {
        expect(SessionStatus.LOCKED);
        status = SessionStatus.COUNTED;
    }

    /** Too few members are left for another ballot; what was counted stays. */
    void adjourn() {
        expect(SessionStatus.COUNTED);
        status = SessionStatus.ADJOURNED;
    }

    /** There are enough members again: the ballot that could not open opens now. */
    void resume() {
        expect(SessionStatus.ADJOURNED);
        status = SessionStatus.COUNTED;
    }

    /** It will not meet again: no other ballot opens, and what was counted is confirmed. */
    void end(String reason, String by, Instant now) {
        expect(SessionStatus.ADJOURNED);
        endedReason = reason;
        endedBy = by;
        endedAt = now;
        status = SessionStatus.COUNTED;
    }

    /** Another ballot on the items that are still open. */
    void nextRound(Instant deadline) {
        expect(SessionStatus.COUNTED);
        ballotRound++;
        ballotDeadline = deadline;
        status = SessionStatus.OPEN;
    }

    /** The calendar changed. */
    void moveDeadline(Instant deadline) {
        ballotDeadline = deadline;
    }

    void confirm(Instant now, int numberOfTheYear, int year) {
        expect(SessionStatus.COUNTED);
        confirmedAt = now;
        number = numberOfTheYear;
        numberYear = year;
        status = SessionStatus.CONFIRMED;
    }

    void signed() {
        expect(SessionStatus.CONFIRMED);
        status = SessionStatus.SIGNED;
    }

    void finish(Instant now) {
        expect(SessionStatus.SIGNED);
        closedAt = now;
        status = SessionStatus.FINISHED;
    }

    void cancel(String reason, Instant now) {
        if (!status.beforeOpening()) {
            throw CouncilException.notNow();
        }
        cancelReason = reason;
        closedAt = now;
        status = SessionStatus.CANCELLED;
    }

    /** Whoever presided has left, or is back. */
    void presidedBy(AccountId account, String name) {
        presider = account.value();
        presiderName = name;
    }

    void keptBy(AccountId account, String name) {
        secretary = account.value();
        secretaryName = name;
    }

    void expect(SessionStatus expected) {
        if (status != expected) {
            throw CouncilException.notNow();
        }
    }

    UUID id() {
        return id;
    }

    UUID council() {
        return council;
    }

    UnitCode unit() {
        return new UnitCode(unit);
    }

    String ruleSet() {
        return ruleSet;
    }

    SessionStatus status() {
        return status;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    @Nullable
    Instant meetingAt() {
        return meetingAt;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String invitation() {
        return invitation;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    /**
     * Whether that member reads nothing of the items without having declared: until the results are confirmed, since
     * another ballot may follow; whoever leads the session only until the ballot is closed.
     */
    boolean mustHaveDeclared(AccountId member) {
        return switch (status) {
            case PLANNING, AGENDA_SETTLED, CONVENED, OPEN -> true;
            case LOCKED, COUNTED, ADJOURNED ->
                !member.value().equals(presider) && !member.value().equals(secretary);
            case CONFIRMED, SIGNED, FINISHED, CANCELLED -> false;
        };
    }

    @Nullable
    UUID presider() {
        return presider;
    }

    @Nullable
    String presiderName() {
        return presiderName;
    }

    @Nullable
    UUID secretary() {
        return secretary;
    }

    @Nullable
    String secretaryName() {
        return secretaryName;
    }

    int members() {
        return members == null ? 0 : members;
    }

    int presentAtOpening() {
        return presentAtOpening == null ? 0 : presentAtOpening;
    }

    /** The quorum's share as it stood at the opening. */
    @Nullable
    Threshold quorumThreshold() {
        return quorumValue == null ? null : Threshold.of(quorumValue, quorumComparator);
    }

    @Nullable
    String quorumArticle() {
        return quorumArticle;
    }

    /** The article by which written opinions count towards the quorum, as it stood at the opening; {@code null} where none does. */
    @Nullable
    String quorumOpinionsArticle() {
        return quorumOpinionsArticle;
    }

    int ballotRound() {
        return ballotRound;
    }

    @Nullable
    Instant ballotDeadline() {
        return ballotDeadline;
    }

    @Nullable
    Instant lockedAt() {
        return lockedAt;
    }

    /** When the presider confirmed the results. */
    @Nullable
    Instant confirmedAt() {
        return confirmedAt;
    }

    /** With the confirmation of the results, or when it was ended before. */
    @Nullable
    Instant meetingEndedAt() {
        return endedAt == null ? confirmedAt : endedAt;
    }

    @Nullable
    Integer number() {
        return number;
    }

    @Nullable
    Integer numberYear() {
        return numberYear;
    }

    /** Why it was ended while it was adjourned. */
    @Nullable
    String endedReason() {
        return endedReason;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }
}
