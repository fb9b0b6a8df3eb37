package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/** A nomination line's place on a paper. */
@Entity
@Table(name = "decision_paper_line")
class PaperLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "paper")
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private @Nullable Paper paper;

    /** Repeats the paper's, so that a line is listed on one decision and on one submission only. */
    @Enumerated(EnumType.STRING)
    @Column
    private PaperKind kind;

    @Column
    private UUID line;

    @Enumerated(EnumType.STRING)
    @Column
    private PaperLineStatus status;

    private @Nullable Integer ordinal;
    private @Nullable String reason;
    private @Nullable UUID struckBy;
    private @Nullable String struckName;
    private @Nullable Instant struckAt;
    private @Nullable UUID movedTo;

    @Column
    private Instant addedAt;

    PaperLine() {}

    PaperLine(Paper paper, UUID line, Instant at) {
        this.id = UUID.randomUUID();
        this.paper = paper;
        this.kind = paper.kind();
        this.line = line;
        this.status = PaperLineStatus.LISTED;
        this.addedAt = at;
    }

    /** The city's reviewer proposes to refuse it. */
    static PaperLine notProposed(Paper paper, UUID line, String reason, AccountId by, String name, Instant at) {
        PaperLine beside = new PaperLine(paper, line, at);
        beside.strike(reason, by, name, at);
        beside.status = PaperLineStatus.NOT_PROPOSED;
        return beside;
    }

    /** The same proposal, on another paper. */
    PaperLine besideOn(Paper other, Instant at) {
        PaperLine beside = new PaperLine(other, line, at);
        beside.status = PaperLineStatus.NOT_PROPOSED;
        beside.reason = reason;
        beside.struckBy = struckBy;
        beside.struckName = struckName;
        beside.struckAt = struckAt;
        return beside;
    }

    void strike(String reason, AccountId by, String name, Instant at) {
        takeOff(PaperLineStatus.STRUCK, reason, by, name, at);
    }

    void defer(String reason, AccountId by, String name, Instant at) {
        takeOff(PaperLineStatus.DEFERRED, reason, by, name, at);
    }

    /** @param ending stopped or withdrawn, as its nomination */
    void leave(PaperLineStatus ending, String reason, AccountId by, String name, Instant at) {
        takeOff(ending, reason, by, name, at);
    }

    private void takeOff(PaperLineStatus off, String reason, AccountId by, String name, Instant at) {
        this.status = off;
        this.reason = reason;
        this.struckBy = by.value();
        this.struckName = name;
        this.struckAt = at;
    }

    /** Whether it left the paper for good. */
    boolean isGone() {
        return switch (status) {
            case MOVED, HELD, STOPPED, WITHDRAWN -> true;
            case LISTED, STRUCK, NOT_PROPOSED, DEFERRED -> false;
        };
    }

    /** Whether the signer took it off, and may put it back. */
    boolean isRuledOn() {
        return status == PaperLineStatus.STRUCK || status == PaperLineStatus.DEFERRED;
    }

    void restore() {
        this.status = PaperLineStatus.LISTED;
        this.reason = null;
        this.struckBy = null;
        this.struckName = null;
        this.struckAt = null;
    }

    void move(PaperId to, String why) {
        this.status = PaperLineStatus.MOVED;
        this.movedTo = to.value();
        this.reason = why;
    }

    void place(int ordinal) {
        this.ordinal = ordinal;
    }

    UUID line() {
        return line;
    }

    PaperLineStatus status() {
        return status;
    }

    @Nullable
    Integer ordinal() {
        return ordinal;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String struckName() {
        return struckName;
    }

    @Nullable
    PaperId movedTo() {
        return movedTo == null ? null : new PaperId(movedTo);
    }

    @Nullable
    Instant struckAt() {
        return struckAt;
    }
}
