package vn.thidua.council;

import java.util.UUID;
import vn.thidua.council.tally.Choice;

/**
 * A vote that stands under the member's name: a call of names, never a secret ballot.
 *
 * @param enteredBy the member, or whoever wrote down what they answered
 */
record NamedVote(UUID item, UUID member, String memberName, Choice choice, UUID enteredBy) {

    boolean byThemselves() {
        return enteredBy.equals(member);
    }
}
