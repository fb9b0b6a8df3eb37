package vn.thidua.council;

/** How an item is voted on; items of one mode and one majority share a paper. Only {@link #SECRET} is built so far. */
public enum BallotMode {
    SECRET,
    ROLL_CALL,
    SHOW_OF_HANDS
}
