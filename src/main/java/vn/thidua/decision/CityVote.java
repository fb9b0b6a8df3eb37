package vn.thidua.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;

/**
 * What the minutes of the city's Council say of a line; {@code null} before a result came.
 *
 * @param yes votes in favour
 * @param entitled the total that the majority was held against
 * @param no with the three after it {@code null} for a vote from before they were kept
 * @param arithmetic the count as a sentence
 * @param until what it waits for, {@code putOffReason} why; {@code null} unless it was put off
 */
@Embeddable
record CityVote(
        @Column(name = "city_minutes_number") @Nullable String minutesNumber,
        @Column(name = "city_voted_on") LocalDate day,

        @Enumerated(EnumType.STRING) @Column(name = "city_outcome")
        AgendaSource.Outcome outcome,

        @Column(name = "city_yes") Integer yes,
        @Column(name = "city_entitled") Integer entitled,
        @Column(name = "city_no") @Nullable Integer no,
        @Column(name = "city_blank") @Nullable Integer blank,
        @Column(name = "city_invalid") @Nullable Integer invalid,
        @Column(name = "city_not_returned") @Nullable Integer notReturned,
        @Column(name = "city_result") String arithmetic,

        @Enumerated(EnumType.STRING) @Column(name = "city_put_off_until")
        AgendaSource.@Nullable Until until,

        @Column(name = "city_put_off_reason") @Nullable String putOffReason) {

    static CityVote of(AgendaSource.Result result) {
        AgendaSource.Deferral deferral = result.deferral();
        ItemVotes votes = result.votes();
        return new CityVote(
                result.minutesNumber().isBlank() ? null : result.minutesNumber(),
                result.day(),
                result.outcome(),
                votes.yes(),
                votes.total(),
                votes.no(),
                votes.blank(),
                votes.invalid(),
                votes.notReturned(),
                result.arithmetic(),
                deferral == null ? null : deferral.until(),
                deferral == null ? null : deferral.reason());
    }

    /** Every count; {@code null} where only the yes votes were kept. */
    @Nullable
    ItemVotes votes() {
        if (no == null || blank == null || invalid == null || notReturned == null) {
            return null;
        }
        return new ItemVotes(yes + no + blank + invalid + notReturned, yes, no, blank, invalid, notReturned, entitled);
    }

    boolean recommended() {
        return outcome == AgendaSource.Outcome.RECOMMENDED || outcome == AgendaSource.Outcome.RECOMMENDED_OTHER_FORM;
    }
}
