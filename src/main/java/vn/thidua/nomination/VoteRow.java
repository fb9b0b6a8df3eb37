package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaSource;

/** What the Council's minutes say of a line, beside day and arithmetic; {@code null} before a result came. */
@Embeddable
record VoteRow(
        @Column(name = "minutes_number") @Nullable String minutesNumber,
        @Column(name = "council_yes") Integer yes,
        @Column(name = "council_entitled") Integer entitled) {

    static VoteRow of(AgendaSource.Result result) {
        return new VoteRow(Typed.optional(result.minutesNumber()), result.yes(), result.entitled());
    }
}
