package vn.thidua.audit.seal;

/** In which way the trail does not fit. */
enum FindingKind {
    /** The entry no longer gives the hash that was sealed. */
    ALTERED,
    /** The entry is gone, its leaf is there. */
    DELETED,
    /** Entry and leaf are gone from the middle. */
    LEAF_MISSING,
    /** Sealed, or waiting to be, long after the time it claims. */
    INSERTED,
    /** Leaves between two checkpoints were rewritten: the signed root is another. */
    ROOT_DIFFERS,
    /** A signed checkpoint knows of more leaves than there are. */
    CUT_OFF,
    /** Leaves that no checkpoint covers. */
    NOT_SIGNED,
    /** A checkpoint whose signature or whose row does not fit. */
    CHECKPOINT_FALSE
}
