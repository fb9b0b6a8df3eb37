package vn.thidua.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published list of a nomination: its period, its proof and what came of the objections. */
@Entity
@Table(name = "nomination_publication")
class Publication {

    @Id
    private UUID id;

    private UUID nomination;

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

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(UUID nomination, PublicationStage stage, Instant now) {
        this.id = UUID.randomUUID();
        this.nomination = nomination;
        this.stage = stage;
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID nomination() {
        return nomination;
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

    /** Posted; the list hangs to the end of the last day. */
    void hang(LocalDate first, LocalDate last, String where) {
        postedOn = first;
        endsOn = last;
        places = where;
    }

    void hangUntil(LocalDate last) {
        endsOn = last;
    }

    void close(String shown, int comments, ObjectionOutcome found, @Nullable String why, Instant now) {
        proof = shown;
        commentCount = comments;
        outcome = found;
        conclusion = why == null || why.isBlank() ? null : why;
        closedAt = now;
    }

    /** Nothing that was typed about it stays. */
    void empty() {
        places = null;
        proof = null;
        conclusion = null;
    }

    boolean upheld() {
        return outcome == ObjectionOutcome.UPHELD;
    }

    @Nullable
    String conclusion() {
        return conclusion;
    }
}
