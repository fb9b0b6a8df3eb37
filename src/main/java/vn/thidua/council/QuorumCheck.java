package vn.thidua.council;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.tally.Quorum;

/**
 * What the quorum was when it was asked for.
 *
 * @param round the ballot that opened; of an adjournment and a resumption the last one before
 * @param lockedAt when that ballot was locked; {@code null} for anything else, and before
 */
record QuorumCheck(
        Kind kind,
        int round,
        Quorum quorum,
        String article,
        Instant at,
        @Nullable Instant lockedAt) {

    enum Kind {
        /** A ballot opened. */
        BALLOT,
        /** A ballot was due and too few were there. */
        ADJOURNED,
        /** They were enough again. */
        RESUMED
    }
}
