package vn.thidua.council;

import java.util.Map;
import java.util.UUID;
import vn.thidua.council.tally.Choice;

/** Where counted votes come from; {@link Counting} adds up what all of them say of the round that is being counted. */
interface VoteSource {

    /** How often each choice was made on each item in the session's current round; items without any may be left out. */
    Map<UUID, Map<Choice, Integer>> counts(CouncilSession session);
}
