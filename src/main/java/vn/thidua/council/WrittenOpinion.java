package vn.thidua.council;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.AccountId;

/**
 * What an absent member wrote, by name: never secret, and shown to nobody else before the ballot is counted.
 *
 * @param counted whether it is added to the votes, by the rule of the session
 */
record WrittenOpinion(
        UUID id,
        int round,
        AccountId member,
        String name,
        boolean counted,
        Instant enteredAt,
        Map<UUID, Choice> choices) {

    WrittenOpinion {
        choices = Map.copyOf(choices);
    }

    /** Whether it stands in the figures of an item that was voted on in this way: beside hands it never does. */
    boolean countedWhere(BallotMode mode) {
        return counted && mode != BallotMode.SHOW_OF_HANDS;
    }
}
