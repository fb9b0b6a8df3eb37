package vn.thidua.council;

import java.time.Instant;
import vn.thidua.award.RuleValue;
import vn.thidua.council.tally.Quorum;
import vn.thidua.shared.AccountId;

/** Everything that is fixed at the moment a session opens. */
record Opening(
        Instant at,
        AccountId presider,
        String presiderName,
        Quorum quorum,
        RuleValue quorumRule,
        Instant ballotDeadline) {}
