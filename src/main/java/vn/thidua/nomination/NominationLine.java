package vn.thidua.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;

/** One nominee on the way to a result. Changed only through its {@link Nomination}, whose row is locked first. */
@Entity
@Table(name = "nomination_line")
@DynamicUpdate // a long story that did not change is not written again with every save
class NominationLine extends LineRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination")
    private Nomination nomination;

    private @Nullable UUID subject;

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.DRAFT;

    /** The submission at the city that the line goes back to once the Council has voted on it again. */
    @Column(name = "returns_to")
    private @Nullable UUID returnsTo;

    /** Since when the city reads it here; {@code null} while it was never handed over. */
    @Column(name = "handed_at")
    private @Nullable Instant handedAt;

    /** Whether the deciding room was told of the recommendation; a publication after the Council delays it. */
    @Column(name = "passed_on")
    private boolean passedOn;

    @Column(name = "form_nominated")
    private @Nullable String formNominated;

    @Column(name = "supplement_owed")
    private boolean supplementOwed;

    @ElementCollection
    @CollectionTable(name = "nomination_finding", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    @BatchSize(size = 500) // a village names hundreds of households on one list
    private List<FindingRow> findings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    NominationLine() {}

    NominationLine(Nomination nomination, UUID id, SubjectKind kind) {
        super(id, kind);
        this.nomination = nomination;
    }

    LineSubstance substance() {
        return new LineSubstance(
                name(), birthYear(), sex(), address(), positionClass(), formAsked(), achievement(), figures());
    }

    /** The line as it would be written with that content. */
    NominationDraft.Line with(LineSubstance content) {
        return new NominationDraft.Line(
                id(),
                kind(),
                content.name(),
                content.birthYear(),
                content.sex(),
                content.address(),
                content.positionClass(),
                content.form(),
                content.achievement(),
                content.figures(),
                votesFor(),
                votesAgainst(),
                particulars());
    }

    /** Completed at the city's request: the only change of a line after its nomination was submitted. */
    void complete(LineSubstance content) {
        move(LineStatus.AT_CITY, LineStatus.AT_CITY);
        rewrite(position(), with(content));
    }

    void identified(SubjectId identified) {
        subject = identified.value();
    }

    void submit(SubjectId identified) {
        identified(identified);
        status = LineStatus.SUBMITTED;
    }

    @Override
    void empty() {
        super.empty();
        findings.clear();
    }

    /** The same as before is not written again. */
    void explain(List<FindingRow> found) {
        if (!found.equals(findings)) {
            findings.clear();
            findings.addAll(found);
        }
    }

    void offerToCouncil() {
        move(LineStatus.READY, LineStatus.SUBMITTED);
    }

    /** The form needs no Council: the line is for the chair at once. */
    void recommendWithoutCouncil() {
        move(LineStatus.RECOMMENDED, LineStatus.SUBMITTED);
    }

    void schedule(UUID newSession) {
        if (!waitsForAgenda()) {
            throw NominationException.lineNotReady(name());
        }
        status = LineStatus.ON_AGENDA;
        scheduled(newSession);
    }

    void unschedule(UUID oldSession) {
        if (session() != null && councilOpened() == null && awaitsResultOf(oldSession)) {
            status = LineStatus.READY;
            unscheduled();
        }
    }

    /** @return whether it still stands on that agenda */
    boolean open(UUID opening, Instant now) {
        if (!awaitsResultOf(opening)) {
            return false;
        }
        opened(now);
        return true;
    }

    /** Whether it stands on the agenda of this session, and the result still has to be taken over. */
    boolean awaitsResultOf(UUID opened) {
        return status == LineStatus.ON_AGENDA && opened.equals(session());
    }

    void conclude(LineStatus outcome, LocalDate day, String arithmetic, Instant now) {
        move(outcome, LineStatus.ON_AGENDA);
        concluded(day, arithmetic);
        result(result().settled(result().reason(), outcome.isTerminal() ? now : null));
    }

    /** The Council recommended another form than the one asked for. */
    void recommendFor(String otherForm) {
        if (formNominated == null) {
            formNominated = formAsked();
        }
        changeForm(otherForm);
    }

    /** Put off by the Council: for a later session, or until the officer has completed it. */
    void putOff(DeferralRow why, boolean untilCompleted) {
        deferred(why);
        supplementOwed = untilCompleted;
    }

    /** What the Council missed was completed: a session may take it again. */
    void completed() {
        if (!supplementOwed) {
            throw NominationException.lineNotReady(name());
        }
        supplementOwed = false;
    }

    /** Whether the Council put it off until the officer has completed it. */
    boolean supplementOwed() {
        return supplementOwed;
    }

    /** What was asked for before any Council recommended another form. */
    @Nullable
    String formNominated() {
        return formNominated == null ? form() : formNominated;
    }

    /** Put off by who signs: for a later agenda or, without a Council, for a later list. */
    void defer(DeferralRow why) {
        move(LineStatus.DEFERRED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        deferred(why);
        passedOn = false;
        result(result().on(null));
    }

    /** Put off lines that no Council votes on are taken up by hand. */
    void takeUp() {
        if (waitsForAgenda() || supplementOwed) {
            throw NominationException.lineNotReady(name());
        }
        move(LineStatus.RECOMMENDED, LineStatus.DEFERRED);
    }

    /** Whether an agenda takes it next; a deferred line whose form needs no Council waits for a list instead. */
    boolean waitsForAgenda() {
        return !supplementOwed && (status == LineStatus.READY || (status == LineStatus.DEFERRED && session() != null));
    }

    /** Taken off a paper that nobody signed. */
    void leaveDraft() {
        move(LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED);
        result(result().on(null));
    }

    /** Taken off a list of the commune because the subject is on hold: it goes on another one when that ends. */
    void keepBack() {
        leaveDraft();
        passedOn = false;
    }

    /** The Council voted again on what the city had completed: with the result the line is the city's once more. */
    void concludeAgain(LocalDate day, String arithmetic) {
        move(LineStatus.AT_CITY, LineStatus.ON_AGENDA);
        concluded(day, arithmetic);
        result(result().on(returnsTo));
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
        result(result().on(returnsTo));
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
        result(result().on(newPaper, level));
    }

    void handToCity(SubjectRef submission) {
        move(LineStatus.AT_CITY, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result(result().on(submission, DecidingLevel.CITY));
    }

    /** From the first time on the city sees the line. */
    void openToCity(Instant now) {
        if (handedAt == null) {
            handedAt = now;
        }
    }

    void grant(UUID decision, String number, LocalDate date, Instant now) {
        move(LineStatus.GRANTED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result(result().on(decision).granted(number, date, now));
    }

    void refuse(UUID refusingPaper, String reason, Instant now) {
        move(LineStatus.REFUSED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result(result().on(refusingPaper).settled(reason, now));
    }

    /** Ends the line with its whole nomination; one that has its result keeps it. */
    void end(LineStatus ending, String reason, Instant now) {
        if (status.isTerminal()) {
            return;
        }
        status = ending;
        result(result().settled(reason, now));
    }

    private void move(LineStatus to, LineStatus... from) {
        if (!EnumSet.copyOf(List.of(from)).contains(status)) {
            throw NominationException.lineNotReady(name());
        }
        status = to;
    }

    Nomination nomination() {
        return nomination;
    }

    SubjectId subject() {
        if (subject == null) {
            throw new IllegalStateException("Line " + id() + " was never submitted");
        }
        return new SubjectId(subject);
    }

    LineStatus status() {
        return status;
    }

    @Nullable
    Instant handedAt() {
        return handedAt;
    }

    boolean passedOn() {
        return passedOn;
    }

    /** How it ended so far. */
    LineResult ended() {
        return new LineResult(id(), status, outcomeReason(), decisionNumber(), decisionDate());
    }

    /** What was found at the last examination. */
    List<FindingRow> found() {
        return List.copyOf(findings);
    }
}
