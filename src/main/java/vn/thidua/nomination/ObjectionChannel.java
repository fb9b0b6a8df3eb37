package vn.thidua.nomination;

/** How an objection came. */
public enum ObjectionChannel {
    PAGE,
    PHONE,
    PAPER
}
