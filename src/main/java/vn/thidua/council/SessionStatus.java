package vn.thidua.council;

/** Where a session stands; the order is the order of the meeting. */
public enum SessionStatus {
    /** The secretary puts the agenda together. */
    PLANNING,
    /** The agenda stands; the members are not invited yet. */
    AGENDA_SETTLED,
    /** Place and time are set, members are invited, presence is being taken. */
    CONVENED,
    /** Opened with quorum: papers may be handed in. */
    OPEN,
    /** Every channel is locked; nothing is counted yet. */
    LOCKED,
    COUNTED,
    /** Too few members are left for the next ballot: no paper is taken until the session is resumed. */
    ADJOURNED,
    /** The chair has confirmed; the minutes are being signed. */
    CONFIRMED,
    /** Both have signed; the results are on their way. */
    SIGNED,
    FINISHED,
    /** Called off before it was opened. */
    CANCELLED;

    boolean beforeOpening() {
        return this == PLANNING || this == AGENDA_SETTLED || this == CONVENED;
    }

    /** Whether members come and go, and the secretary records it. */
    public boolean takesPresence() {
        return this == CONVENED || this == OPEN || this == ADJOURNED;
    }

    /** Whether figures exist; before, nothing is countable. */
    public boolean counted() {
        return this == COUNTED || this == CONFIRMED || this == SIGNED || this == FINISHED;
    }
}
