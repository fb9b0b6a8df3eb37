package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineKeepers;
import vn.thidua.nomination.LineResult;

/**
 * Where one line of a submission is, as its commune follows it.
 *
 * @param keeper who has it now; {@code null} once it has its result
 * @param request the running request for a supplement; {@code null} for none, or for who may not answer it
 */
public record CityResult(
        AwardLine line,
        LineResult result,
        LineKeepers.@Nullable Keeper keeper,
        @Nullable AppraisalId request) {}
