package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;

/** One subject on the agenda of a session, with the words the members read and the majority that it needs. */
@Entity
@Table(name = "council_agenda_item")
class AgendaItem extends AgendaSubject {

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_mode")
    private BallotMode ballotMode;

    @Column
    private @Nullable Integer paper;

    /** The ballot round in which it is voted on, or was last; {@code null} before the first. */
    @Column(name = "voted_in")
    private @Nullable Integer votedIn;

    @Embedded
    private @Nullable ItemMajority majority;

    @Embedded
    private @Nullable OtherForm otherForm;

    @Embedded
    private @Nullable PutOff putOff;

    @Enumerated(EnumType.STRING)
    @Column
    private AgendaSource.@Nullable Outcome outcome;

    /** Who presides over this item where the session's presider takes no part in it. */
    @Column
    private @Nullable UUID presider;

    @Column(name = "presider_name")
    private @Nullable String presiderName;

    /** Who keeps the minutes of this item where the session's secretary takes no part in it. */
    @Column
    private @Nullable UUID secretary;

    @Column(name = "secretary_name")
    private @Nullable String secretaryName;

    @Column(name = "presided_at")
    private @Nullable Instant presidedAt;

    /** The part of the minutes that it stands in; {@code null} for the minutes themselves. */
    @Column
    private @Nullable Integer annex;

    AgendaItem() {}

    AgendaItem(UUID session, int position, String subjectType, AgendaSource.Candidate subject, BallotMode mode) {
        super(session, position, subjectType, subject);
        this.ballotMode = mode;
    }

    /** Fixes the majority by the rule set and the day of the item's first submission. */
    void needs(RuleValue rule) {
        majority = ItemMajority.of(rule);
    }

    /** Fixes how it is voted on: procedure, by the rule set and the day of the session. */
    void votedBy(BallotMode mode) {
        ballotMode = mode;
    }

    void onPaper(int number) {
        paper = number;
    }

    /** It stands on the ballot of that round, and whoever presides over it confirms its result anew. */
    void voteIn(int round) {
        votedIn = round;
        presidedAt = null;
    }

    /** It is taken off the ballot that is on. */
    void voteNoMore() {
        votedIn = null;
    }

    /** The round of its latest ballot; 0 before the first. */
    int lastRound() {
        return votedIn == null ? 0 : votedIn;
    }

    boolean votedIn(int round) {
        return votedIn != null && votedIn == round;
    }

    /** Another form is put to the vote, or that is taken back; voted on first in the round after. */
    void put(@Nullable OtherForm form) {
        otherForm = form;
    }

    @Nullable
    OtherForm otherForm() {
        return otherForm;
    }

    /** The form that the ballot is about. */
    String formVoted() {
        return otherForm == null ? formCode() : otherForm.code();
    }

    String formNameVoted() {
        return otherForm == null ? formName() : otherForm.name();
    }

    /** The round from which on the ballots are about that form. */
    int votedSince() {
        return otherForm == null ? 1 : otherForm.since();
    }

    /** Leaves the ballot without a result of its own. */
    void putOff(PutOff why) {
        putOff = why;
        outcome = AgendaSource.Outcome.DEFERRED;
    }

    @Nullable
    PutOff putOff() {
        return putOff;
    }

    void concluded(AgendaSource.Outcome result) {
        outcome = result;
    }

    /** @param instead {@code null} where the session's presider presides */
    void presidedBy(@Nullable Attendance instead) {
        UUID now = instead == null ? null : instead.account().value();
        if (!Objects.equals(presider, now)) {
            // Whoever takes over has confirmed nothing yet.
            presidedAt = null;
        }
        presider = now;
        presiderName = instead == null ? null : instead.name();
    }

    /** @param instead {@code null} where the session's secretary keeps the minutes */
    void minutesKeptBy(@Nullable Attendance instead) {
        secretary = instead == null ? null : instead.account().value();
        secretaryName = instead == null ? null : instead.name();
    }

    void presided(Instant now) {
        presidedAt = now;
    }

    void inAnnex(int part) {
        annex = part;
    }

    /** What items must share to stand on one paper. */
    String kind() {
        ItemMajority needed = fixed();
        return ballotMode + " " + needed.value() + " " + needed.comparator();
    }

    Threshold majority() {
        return fixed().threshold();
    }

    private ItemMajority fixed() {
        if (majority == null) {
            throw new IllegalStateException("The majority is fixed when the session opens");
        }
        return majority;
    }

    boolean isGroupedWith(AgendaItem other) {
        return formCode().equals(other.formCode()) && ballotMode == other.ballotMode;
    }

    BallotMode ballotMode() {
        return ballotMode;
    }

    @Nullable
    Integer paper() {
        return paper;
    }

    @Nullable
    String majorityArticle() {
        return majority == null ? null : majority.article();
    }

    boolean majorityUnverified() {
        return majority != null && majority.unverified();
    }

    AgendaSource.@Nullable Outcome outcome() {
        return outcome;
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

    /** Whether somebody presides over it in the presider's place who has not confirmed its result yet. */
    boolean awaitsItsPresider() {
        return presider != null && presidedAt == null;
    }

    /** Whether its result is signed apart from the minutes. */
    boolean signedApart() {
        return presider != null || secretary != null;
    }

    @Nullable
    Integer annex() {
        return annex;
    }
}
