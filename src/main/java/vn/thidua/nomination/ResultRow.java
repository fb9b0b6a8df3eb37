package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.shared.SubjectRef;

/**
 * The paper that a line stands on and what came of it; {@code null} before both. Which sort of paper it is stays known
 * when another one grants or refuses the line.
 */
@Embeddable
record ResultRow(
        @Nullable UUID paper,
        @Column(name = "paper_type") @Nullable String paperType,

        @Enumerated(EnumType.STRING) @Column(name = "paper_level") @Nullable
        DecidingLevel paperLevel,

        @Column(name = "decision_number") @Nullable String number,
        @Column(name = "decision_date") @Nullable LocalDate date,
        @Column(name = "outcome_reason") @Nullable String reason,
        @Column(name = "settled_at") @Nullable Instant settledAt) {

    static final ResultRow NONE = new ResultRow(null, null, null, null, null, null, null);

    ResultRow on(@Nullable UUID newPaper) {
        return new ResultRow(newPaper, paperType, paperLevel, number, date, reason, settledAt);
    }

    ResultRow on(SubjectRef newPaper, DecidingLevel level) {
        return new ResultRow(UUID.fromString(newPaper.id()), newPaper.type(), level, number, date, reason, settledAt);
    }

    ResultRow granted(String newNumber, LocalDate day, Instant at) {
        return new ResultRow(paper, paperType, paperLevel, newNumber, day, reason, at);
    }

    /** @param at {@code null} while it is still open */
    ResultRow settled(@Nullable String why, @Nullable Instant at) {
        return new ResultRow(paper, paperType, paperLevel, number, date, why, at);
    }

    /** The paper as the work list knows it. */
    @Nullable
    SubjectRef subject() {
        return paper == null || paperType == null ? null : SubjectRef.of(paperType, paper);
    }
}
