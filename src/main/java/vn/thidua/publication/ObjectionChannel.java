package vn.thidua.publication;

/** How an objection came. */
public enum ObjectionChannel {
    PAGE,
    PHONE,
    PAPER
}
