package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineKeepers;
import vn.thidua.nomination.LineResult;

/**
 * Where one line of a submission is, as its commune follows it.
 *
 * @param keeper who has it now; {@code null} once it has its result
 * @param result how it stands; {@code null} for a reader who takes no part in the city's Council on it, until it is public
 * @param request the running request for a supplement; {@code null} for none, or for who may not answer it
 */
public record CityResult(
        AwardLine line,
        @Nullable LineResult result,
        LineKeepers.@Nullable Keeper keeper,
        @Nullable AppraisalId request) {}
