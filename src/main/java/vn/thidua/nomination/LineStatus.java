package vn.thidua.nomination;

/** Where a line stands. Terminal states are those after which nothing moves it. */
public enum LineStatus {
    DRAFT(false),
    SUBMITTED(false),
    /** Checked and appraised: may enter an agenda. */
    READY(false),
    ON_AGENDA(false),
    RECOMMENDED(false),
    /** On a draft decision or on a submission to the city. */
    BEING_DECIDED(false),
    AT_CITY(false),
    DEFERRED(false),
    GRANTED(true),
    NOT_RECOMMENDED(true),
    REFUSED(true),
    RETURNED(true),
    WITHDRAWN(true),
    STOPPED(true);

    private final boolean terminal;

    LineStatus(boolean terminal) {
        this.terminal = terminal;
    }

    public boolean isTerminal() {
        return terminal;
    }
}
