package vn.thidua.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.ItemVotes;

/**
 * What the city's Council concluded on a line last, for the city's own people.
 *
 * @param arithmetic the count as a sentence
 * @param votes every count; {@code null} for a vote from before they were kept
 * @param putOffReason {@code null} unless it was put off
 */
public record CityCouncilResult(
        @Nullable String minutesNumber,
        LocalDate day,
        AgendaSource.Outcome outcome,
        String arithmetic,
        @Nullable ItemVotes votes,
        @Nullable String putOffReason) {

    static @Nullable CityCouncilResult of(@Nullable CityVote vote) {
        return vote == null
                ? null
                : new CityCouncilResult(
                        vote.minutesNumber(),
                        vote.day(),
                        vote.outcome(),
                        vote.arithmetic(),
                        vote.votes(),
                        vote.putOffReason());
    }
}
