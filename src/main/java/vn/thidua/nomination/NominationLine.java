package vn.thidua.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SubjectKind;

/** One nominee on the way to a result. Changed only through its {@link Nomination}, whose row is locked first. */
@Entity
@Table(name = "nomination_line")
class NominationLine extends LineContent {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nomination")
    private Nomination nomination;

    private @Nullable UUID subject;

    @Enumerated(EnumType.STRING)
    private LineStatus status = LineStatus.DRAFT;

    @Embedded
    private @Nullable SessionRow council;

    /** Whether the deciding room was told of the recommendation; a publication after the Council delays it. */
    @Column(name = "passed_on")
    private boolean passedOn;

    @Embedded
    private @Nullable ResultRow result;

    @ElementCollection
    @CollectionTable(name = "nomination_finding", joinColumns = @JoinColumn(name = "line"))
    @OrderColumn(name = "position")
    private List<FindingRow> findings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    NominationLine() {}

    NominationLine(Nomination nomination, UUID id, SubjectKind kind) {
        super(id, kind);
        this.nomination = nomination;
    }

    void submit(SubjectId identified) {
        subject = identified.value();
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
        council = SessionRow.scheduled(council, newSession);
    }

    void unschedule(UUID oldSession) {
        if (council != null && councilOpened() == null && awaitsResultOf(oldSession)) {
            status = LineStatus.READY;
            council = council.unscheduled();
        }
    }

    void open(UUID opening, Instant now) {
        if (council == null || !awaitsResultOf(opening)) {
            throw NominationException.lineNotReady(name());
        }
        council = council.opened(now);
    }

    /** Whether the result of this session still has to be taken over. */
    boolean awaitsResultOf(UUID opened) {
        return status == LineStatus.ON_AGENDA && opened.equals(session());
    }

    void conclude(LineStatus outcome, LocalDate day, String arithmetic, Instant now) {
        move(outcome, LineStatus.ON_AGENDA);
        council = Objects.requireNonNull(council, "a line on an agenda has a session")
                .concluded(day, arithmetic);
        result = outcome.isTerminal() ? ResultRow.settled(null, now) : null;
    }

    void passOn() {
        passedOn = true;
    }

    void decide(UUID newPaper) {
        move(LineStatus.BEING_DECIDED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result = ResultRow.on(newPaper);
    }

    void handToCity(UUID submission) {
        move(LineStatus.AT_CITY, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result = ResultRow.on(submission);
    }

    void grant(UUID decision, String number, LocalDate date, Instant now) {
        move(LineStatus.GRANTED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result = new ResultRow(decision, number, date, null, now);
    }

    void refuse(UUID refusingPaper, String reason, Instant now) {
        move(LineStatus.REFUSED, LineStatus.RECOMMENDED, LineStatus.BEING_DECIDED, LineStatus.AT_CITY);
        result = new ResultRow(refusingPaper, null, null, reason, now);
    }

    /** Ends the line with its whole nomination; one that has its result keeps it. */
    void end(LineStatus ending, String reason, Instant now) {
        if (status.isTerminal()) {
            return;
        }
        status = ending;
        result = new ResultRow(paper(), null, null, reason, now);
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
    UUID session() {
        return council == null ? null : council.session();
    }

    @Nullable
    Instant councilOpened() {
        return council == null ? null : council.opened();
    }

    @Nullable
    LocalDate councilDay() {
        return council == null ? null : council.day();
    }

    @Nullable
    String councilResult() {
        return council == null ? null : council.result();
    }

    boolean passedOn() {
        return passedOn;
    }

    @Nullable
    UUID paper() {
        return result == null ? null : result.paper();
    }

    @Nullable
    String decisionNumber() {
        return result == null ? null : result.number();
    }

    @Nullable
    LocalDate decisionDate() {
        return result == null ? null : result.date();
    }

    @Nullable
    String outcomeReason() {
        return result == null ? null : result.reason();
    }

    @Nullable
    Instant settledAt() {
        return result == null ? null : result.settledAt();
    }

    List<NominationDetails.Finding> findings() {
        return findings.stream().map(FindingRow::finding).toList();
    }
}
