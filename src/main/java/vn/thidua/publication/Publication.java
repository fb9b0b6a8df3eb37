package vn.thidua.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published list of a subject: its period, its proof and what came of the objections. */
@Entity
@Table(name = "nomination_publication")
class Publication {

    @Id
    private UUID id;

    /** Whose list it is; the column is older than the room. */
    @Column(name = "nomination")
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private PublicationStage stage;

    private Instant openedAt;

    private @Nullable LocalDate postedOn;

    private @Nullable LocalDate endsOn;

    private @Nullable String places;

    private @Nullable String proof;

    private @Nullable Integer commentCount;

    @Enumerated(EnumType.STRING)
    private @Nullable ObjectionOutcome outcome;

    private @Nullable String conclusion;

    private @Nullable Instant closedAt;

    private @Nullable String publicCode;

    private @Nullable String postedBy;

    private @Nullable Instant periodEndedAt;

    @ElementCollection
    @CollectionTable(name = "nomination_listed_line", joinColumns = @JoinColumn(name = "publication"))
    @OrderColumn(name = "position")
    private List<ListedLine> listed = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(UUID subject, PublicationStage stage, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.stage = stage;
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    PublicationStage stage() {
        return stage;
    }

    @Nullable
    LocalDate postedOn() {
        return postedOn;
    }

    /** What is to hang, or hangs: in the order of its subject; empty until it was written. */
    List<ListedLine> listed() {
        return List.copyOf(listed);
    }

    /** Written, and written again until it is posted. */
    void write(List<ListedLine> lines) {
        at(PublicationState.TO_POST);
        listed.clear();
        listed.addAll(lines);
    }

    /** Posted; the public reads it under the code from now on. */
    void post(LocalDate first, String where, String code, String by) {
        at(PublicationState.TO_POST);
        postedOn = first;
        places = where;
        publicCode = code;
        postedBy = by;
    }

    /** To the end of that day. */
    void hangUntil(LocalDate last) {
        endsOn = last;
    }

    /** It has hung long enough: the public reads it no more, and nobody objects any more. */
    void endPeriod(Instant now) {
        periodEndedAt = now;
    }

    PublicationState state() {
        if (closedAt != null) {
            return PublicationState.CLOSED;
        }
        if (periodEndedAt != null) {
            return PublicationState.TO_PROVE;
        }
        return postedOn == null ? PublicationState.TO_POST : PublicationState.HANGING;
    }

    /** Whether it hangs on that day; the day decides also where the timer is late. */
    boolean hangs(LocalDate day) {
        return state() == PublicationState.HANGING
                && !Objects.requireNonNull(postedOn).isAfter(day)
                && endsOn != null
                && !endsOn.isBefore(day);
    }

    void close(int comments, ObjectionOutcome found, @Nullable String why, Instant now) {
        commentCount = comments;
        outcome = found;
        conclusion = why;
        closedAt = now;
    }

    /** Nothing that was typed about it stays, and the public reads it no more. */
    void empty() {
        places = null;
        proof = null;
        conclusion = null;
        publicCode = null;
        listed.clear();
    }

    private void at(PublicationState expected) {
        if (state() != expected) {
            throw PublicationException.notAtThisStep();
        }
    }

    @Nullable
    String places() {
        return places;
    }

    @Nullable
    String publicCode() {
        return publicCode;
    }

    @Nullable
    String postedBy() {
        return postedBy;
    }

    @Nullable
    ObjectionOutcome outcome() {
        return outcome;
    }

    @Nullable
    String conclusion() {
        return conclusion;
    }
}
