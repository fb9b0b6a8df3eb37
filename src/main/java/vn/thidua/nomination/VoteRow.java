package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;

/**
 * What the Council's minutes say of a line, beside day and arithmetic; {@code null} before a result came.
 *
 * @param entitled the total that the majority was held against
 * @param no with the three after it {@code null} for a vote from before they were kept
 */
@Embeddable
record VoteRow(
        @Column(name = "minutes_number") @Nullable String minutesNumber,
        @Column(name = "council_yes") Integer yes,
        @Column(name = "council_entitled") Integer entitled,
        @Column(name = "council_no") @Nullable Integer no,
        @Column(name = "council_blank") @Nullable Integer blank,
        @Column(name = "council_invalid") @Nullable Integer invalid,
        @Column(name = "council_not_returned") @Nullable Integer notReturned) {

    static VoteRow of(AgendaSource.Result result) {
        ItemVotes votes = result.votes();
        return new VoteRow(
                Typed.optional(result.minutesNumber()),
                votes.yes(),
                votes.total(),
                votes.no(),
                votes.blank(),
                votes.invalid(),
                votes.notReturned());
    }

    /** Every count; {@code null} where only the yes votes were kept. */
    @Nullable
    ItemVotes votes() {
        if (no == null || blank == null || invalid == null || notReturned == null) {
            return null;
        }
        return new ItemVotes(yes + no + blank + invalid + notReturned, yes, no, blank, invalid, notReturned, entitled);
    }
}
