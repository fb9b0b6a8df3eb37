package vn.thidua.council;

import java.util.Map;
import java.util.UUID;
import vn.thidua.council.tally.Choice;

/** One of the ways in which votes come in. {@link Counting} adds up what all of them say of the round that is counted. */
interface VoteSource {

    /**
     * How often each choice was made on each item in the session's present round. Asked for only once every channel is
     * locked.
     */
    Map<UUID, Map<Choice, Integer>> counts(CouncilSession session);
}
