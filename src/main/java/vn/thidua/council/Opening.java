package vn.thidua.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;

/**
 * Everything that is fixed at the moment a session opens.
 *
 * @param opinionsRule what counts written opinions towards the quorum; {@code null} where nothing does
 */
record Opening(
        Instant at,
        AccountId presider,
        String presiderName,
        Quorum quorum,
        RuleValue quorumRule,
        @Nullable RuleValue opinionsRule,
        Instant ballotDeadline) {}
