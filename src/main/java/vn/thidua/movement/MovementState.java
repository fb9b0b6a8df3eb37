package vn.thidua.movement;

/** Where a movement stands; those launched above the commune are launched from the beginning. */
public enum MovementState {
    /** Being written; nobody enrols or is nominated yet. */
    DRAFT,
    LAUNCHED,
    /** After its final review: nobody is nominated any more. */
    CLOSED
}
