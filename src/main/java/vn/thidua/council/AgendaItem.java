package vn.thidua.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;

/** One subject on the agenda of a session, with the words the members read and the majority that it needs. */
@Entity
@Table(name = "council_agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @Column
    private UUID session;

    @Column
    private int position;

    @Column(name = "subject_type")
    private String subjectType;

    @Column
    private UUID subject;

    @Column(name = "form_code")
    private String formCode;

    @Column(name = "form_name")
    private String formName;

    @Column
    private String name;

    @Column(name = "subject_unit")
    private String subjectUnit;

    @Column(name = "subject_unit_name")
    private String subjectUnitName;

    @Column
    private String summary;

    @Column
    private String route;

    @Column(name = "rule_set")
    private String ruleSet;

    @Column(name = "first_submitted_on")
    private LocalDate firstSubmittedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot_mode")
    private BallotMode ballotMode;

    @Column
    private @Nullable Integer paper;

    @Column(name = "majority_key")
    private @Nullable String majorityKey;

    @Column(name = "majority_value")
    private @Nullable String majorityValue;

    @Column(name = "majority_comparator")
    private @Nullable String majorityComparator;

    @Column(name = "majority_article")
    private @Nullable String majorityArticle;

    @Column(name = "majority_unverified")
    private @Nullable Boolean majorityUnverified;

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
        this.id = UUID.randomUUID();
        this.session = session;
        this.position = position;
        this.subjectType = subjectType;
        this.subject = subject.id();
        this.formCode = subject.formCode();
        this.formName = subject.formName();
        this.name = subject.name();
        this.subjectUnit = subject.unit().value();
        this.subjectUnitName = subject.unitName();
        this.summary = subject.summary();
        this.route = subject.route();
        this.ruleSet = subject.ruleSet();
        this.firstSubmittedOn = subject.firstSubmittedOn();
        this.ballotMode = mode;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    /** Fixes the majority by the rule set and the day of the item's first submission. */
    void needs(RuleValue majority) {
        majorityKey = majority.key();
        majorityValue = majority.value();
        majorityComparator = majority.comparator();
        majorityArticle = majority.article();
        majorityUnverified = majority.confidence().unverified();
    }

    void onPaper(int number) {
        paper = number;
    }

    void concluded(AgendaSource.Outcome result) {
        outcome = result;
    }

    /** @param instead {@code null} where the session's presider presides */
    void presidedBy(@Nullable Attendance instead) {
        presider = instead == null ? null : instead.account().value();
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
        return ballotMode + " " + majorityValue + " " + majorityComparator;
    }

    Threshold majority() {
        if (majorityValue == null) {
            throw new IllegalStateException("The majority is fixed when the session opens");
        }
        return Threshold.of(majorityValue, majorityComparator);
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session;
    }

    int position() {
        return position;
    }

    String subjectType() {
        return subjectType;
    }

    UUID subject() {
        return subject;
    }

    String formCode() {
        return formCode;
    }

    String formName() {
        return formName;
    }

    String name() {
        return name;
    }

    String subjectUnitName() {
        return subjectUnitName;
    }

    String summary() {
        return summary;
    }

    String route() {
        return route;
    }

    String ruleSet() {
        return ruleSet;
    }

    /** The day whose rules its majority follows. */
    LocalDate firstSubmittedOn() {
        return firstSubmittedOn;
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
        return majorityArticle;
    }

    boolean majorityUnverified() {
        return Boolean.TRUE.equals(majorityUnverified);
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
