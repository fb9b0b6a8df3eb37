package vn.thidua.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.PositionClass;
import vn.thidua.organization.SubjectDraft;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** One nominee with what is asked for. Changed only through its {@link Nomination}, whose row is locked first. */
@Entity
@Table(name = "nomination_line")
@DynamicUpdate // a long story that did not change is not written again with every save
class NominationLine {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination")
    private Nomination nomination;

    private int position;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String name = "";

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_class")
    private @Nullable PositionClass positionClass;

    private @Nullable String form;

    private String achievement = "";

    @Column(name = "votes_for")
    private @Nullable Integer votesFor;

    @Column(name = "votes_against")
    private @Nullable Integer votesAgainst;

    private @Nullable UUID subject;

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.DRAFT;

    private @Nullable UUID session;

    @Column(name = "council_opened")
    private @Nullable Instant councilOpened;

    @Column(name = "council_day")
    private @Nullable LocalDate councilDay;

    @Column(name = "council_result")
    private @Nullable String councilResult;

    @Embedded
    private @Nullable VoteRow vote;

    @Embedded
    private @Nullable DeferralRow deferral;

    /** The submission at the city that the line goes back to once the Council has voted on it again. */
    @Column(name = "returns_to")
    private @Nullable UUID returnsTo;

    /** Whether the deciding room was told of the recommendation; a publication after the Council delays it. */
    @Column(name = "passed_on")
    private boolean passedOn;

    private @Nullable UUID paper;

    @Column(name = "paper_type")
    private @Nullable String paperType;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_level")
    private @Nullable DecidingLevel paperLevel;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Column(name = "outcome_reason")
    private @Nullable String outcomeReason;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "nomination_figure", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    private List<FigureRow> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nomination_finding", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    private List<FindingRow> findings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    NominationLine() {}

    NominationLine(Nomination nomination, UUID id, SubjectKind kind) {
        this.nomination = nomination;
        this.id = id;
        this.kind = kind;
    }

    /** Takes over what was typed; a figure row left empty is dropped. */
    void rewrite(int newPosition, NominationDraft.Line typed) {
        boolean person = typed.kind() == SubjectKind.INDIVIDUAL;
        position = newPosition;
        kind = typed.kind();
        name = Typed.text(typed.name());
        birthYear = person ? typed.birthYear() : null;
        sex = person ? typed.sex() : null;
        address = Typed.optional(typed.address());
        positionClass = person ? typed.positionClass() : null;
        form = typed.form();
        achievement = Typed.text(typed.achievement());
        votesFor = typed.votesFor();
        votesAgainst = typed.votesAgainst();
        List<FigureRow> rows = typed.figures().stream()
                .filter(figure -> !figure.isBlank())
                .map(FigureRow::of)
                .toList();
        if (!rows.equals(figures)) {
            figures.clear();
            figures.addAll(rows);
        }
    }

    /** Forgets what was typed of the achievement; who it was about stays. */
    void empty() {
        address = null;
        achievement = "";
        figures.clear();
        findings.clear();
    }

    LineSubstance substance() {
        return new LineSubstance(
                name, birthYear, sex, address, positionClass, formAsked(), achievement, figures());
    }

    /** The line as it would be written with that content. */
    NominationDraft.Line with(LineSubstance content) {
        return new NominationDraft.Line(
                id,
                kind,
                content.name(),
                content.birthYear(),
                content.sex(),
                content.address(),
                content.positionClass(),
                content.form(),
                content.achievement(),
                content.figures(),
                votesFor,
                votesAgainst);
    }

    /** Completed at the city's request: the only change of a line after its nomination was submitted. */
    void complete(LineSubstance content) {
        move(LineStatus.AT_CITY, LineStatus.AT_CITY);
        rewrite(position, with(content));
    }

    NominationDraft.Line draft() {
        return new NominationDraft.Line(
                id,
                kind,
                name,
                birthYear,
                sex,
                address,
                positionClass,
                form,
                achievement,
                figures(),
                votesFor,
                votesAgainst);
    }

    SubjectDraft subjectDraft(UnitCode unit) {
        return new SubjectDraft(kind, name, unit, birthYear, sex == null ? null : sex.name(), address);
    }

    void identified(SubjectId identified) {
        subject = identified.value();
    }

    void submit(SubjectId identified) {
        identified(identified);
        status = LineStatus.SUBMITTED;
    }

    void explain(List<FindingRow> found) {
        findings.clear();
        findings.addAll(found);
    }

    void offerToCouncil() {
        move(LineStatus.READY, LineStatus.SUBMITTED);
    }

    /** The form needs no Council: the line is for the chair at once. */
    void recommendWithoutCouncil() {
        move(LineStatus.RECOMMENDED, LineStatus.SUBMITTED);
    }

    void schedule(UUID newSession) {
        move(LineStatus.ON_AGENDA, LineStatus.READY, LineStatus.DEFERRED);
        session = newSession;
        councilOpened = null;
    }

    void unschedule(UUID oldSession) {
        if (status == LineStatus.ON_AGENDA && oldSession.equals(session) && councilOpened == null) {
            status = LineStatus.READY;
            session = null;
        }
    }

    /** @return whether it still stands on that agenda */
    boolean open(UUID opening, Instant now) {
        if (!awaitsResultOf(opening)) {
            return false;
        }
        councilOpened = now;
        return true;
    }

    /** Whether it stands on the agenda of this session, and the result still has to be taken over. */
    boolean awaitsResultOf(UUID opened) {
        return status == LineStatus.ON_AGENDA && opened.equals(session);
    }

    void conclude(LineStatus outcome, LocalDate day, String arithmetic, Instant now) {
        move(outcome, LineStatus.ON_AGENDA);
        councilDay = day;
        councilResult = arithmetic;
        settledAt = outcome.isTerminal() ? now : null;
    }

    void votedOn(VoteRow found) {
        vote = found;
    }

    /** Put off by who signs: for a later agenda or, without a Council, for a later list. */
    void defer(DeferralRow why) {
        move(LineStatus.DEFERRED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        deferral = why;
        passedOn = false;
        paper = null;
    }

    /** Put off lines that no Council votes on are taken up by hand. */
    void takeUp() {
        if (waitsForAgenda()) {
            throw NominationException.lineNotReady(name);
        }
        move(LineStatus.RECOMMENDED, LineStatus.DEFERRED);
    }

    /** Whether an agenda takes it next; a deferred line whose form needs no Council waits for a list instead. */
    boolean waitsForAgenda() {
        return status == LineStatus.READY || (status == LineStatus.DEFERRED && session != null);
    }

    /** Taken off a paper that nobody signed. */
    void leaveDraft() {
        move(LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        paper = null;
    }

    /** The Council voted again on what the city had completed: with the result the line is the city's once more. */
    void concludeAgain(LocalDate day, String arithmetic) {
        move(LineStatus.AT_CITY, LineStatus.ON_AGENDA);
        councilDay = day;
        councilResult = arithmetic;
        paper = returnsTo;
        returnsTo = null;
    }

    void voteAgain(UUID submission) {
        move(LineStatus.READY, LineStatus.AT_CITY);
        returnsTo = submission;
    }

    /** Back to the city without a vote; {@code false} while the line stands on an agenda. */
    boolean recall() {
        if (returnsTo == null || status == LineStatus.ON_AGENDA) {
            return false;
        }
        move(LineStatus.AT_CITY, LineStatus.READY, LineStatus.DEFERRED);
        paper = returnsTo;
        returnsTo = null;
        return true;
    }

    /** Whether the city has it, be it that the Council votes on it again meanwhile. */
    boolean isAtCity() {
        return status == LineStatus.AT_CITY || returnsTo != null;
    }

    boolean votesAgain() {
        return returnsTo != null;
    }

    void passOn() {
        passedOn = true;
    }

    void decide(SubjectRef newPaper, DecidingLevel level) {
        move(LineStatus.BEING_DECIDED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        standOn(newPaper, level);
    }

    void handToCity(SubjectRef submission) {
        move(LineStatus.AT_CITY, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        standOn(submission, DecidingLevel.CITY);
    }

    private void standOn(SubjectRef newPaper, DecidingLevel level) {
        paper = UUID.fromString(newPaper.id());
        paperType = newPaper.type();
        paperLevel = level;
    }

    void grant(UUID decision, String number, LocalDate date, Instant now) {
        move(LineStatus.GRANTED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        paper = decision;
        decisionNumber = number;
        decisionDate = date;
        settledAt = now;
    }

    void refuse(UUID refusingPaper, String reason, Instant now) {
        move(LineStatus.REFUSED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        paper = refusingPaper;
        outcomeReason = reason;
        settledAt = now;
    }

    /** Ends the line with its whole nomination; one that has its result keeps it. */
    void end(LineStatus ending, String reason, Instant now) {
        if (status.isTerminal()) {
            return;
        }
        status = ending;
        outcomeReason = reason;
        settledAt = now;
    }

    private void move(LineStatus to, LineStatus... from) {
        if (!EnumSet.copyOf(List.of(from)).contains(status)) {
            throw NominationException.lineNotReady(name);
        }
        status = to;
    }

    UUID id() {
        return id;
    }

    Nomination nomination() {
        return nomination;
    }

    int position() {
        return position;
    }

    SubjectKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    Integer birthYear() {
        return birthYear;
    }

    @Nullable
    Sex sex() {
        return sex;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    PositionClass positionClass() {
        return positionClass;
    }

    @Nullable
    String form() {
        return form;
    }

    /** The form of a submitted line, which always has one. */
    String formAsked() {
        if (form == null) {
            throw new IllegalStateException("Line " + id + " asks for no form");
        }
        return form;
    }

    String achievement() {
        return achievement;
    }

    @Nullable
    Integer votesFor() {
        return votesFor;
    }

    @Nullable
    Integer votesAgainst() {
        return votesAgainst;
    }

    SubjectId subject() {
        if (subject == null) {
            throw new IllegalStateException("Line " + id + " was never submitted");
        }
        return new SubjectId(subject);
    }

    LineStatus status() {
        return status;
    }

    @Nullable
    UUID session() {
        return session;
    }

    @Nullable
    Instant councilOpened() {
        return councilOpened;
    }

    @Nullable
    LocalDate councilDay() {
        return councilDay;
    }

    @Nullable
    String councilResult() {
        return councilResult;
    }

    @Nullable
    CouncilVote vote() {
        return vote == null || councilDay == null
                ? null
                : new CouncilVote(vote.minutesNumber(), councilDay, vote.yes(), vote.entitled());
    }

    NominationDetails.@Nullable Deferral deferral() {
        return deferral == null ? null : deferral.deferral();
    }

    boolean passedOn() {
        return passedOn;
    }

    /** The paper it stands on, as the work list knows it. */
    @Nullable
    SubjectRef paper() {
        return paper == null || paperType == null ? null : SubjectRef.of(paperType, paper);
    }

    /** Whether the city has the paper it stands on. */
    boolean withCity() {
        return paperLevel == DecidingLevel.CITY;
    }

    @Nullable
    String decisionNumber() {
        return decisionNumber;
    }

    @Nullable
    LocalDate decisionDate() {
        return decisionDate;
    }

    @Nullable
    String outcomeReason() {
        return outcomeReason;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    LineResult result() {
        return new LineResult(id, status, outcomeReason, decisionNumber, decisionDate);
    }

    List<NominationDraft.Figure> figures() {
        return figures.stream().map(FigureRow::figure).toList();
    }

    List<NominationDetails.Finding> findings() {
        return findings.stream().map(FindingRow::finding).toList();
    }
}
