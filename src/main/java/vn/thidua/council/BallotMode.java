package vn.thidua.council;

/** How an item is voted on; items of one mode and one majority share a paper. */
public enum BallotMode {
    SECRET,
    /** Each vote stands under the name of the member, who casts it or answers when called. */
    ROLL_CALL,
    /** Hands are counted in the room, by the secretary, and the count confirmed by the presider. */
    SHOW_OF_HANDS
}
