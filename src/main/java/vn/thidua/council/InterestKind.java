package vn.thidua.council;

/** What ties a member to a subject that the Council votes on. */
public enum InterestKind {
    /** The member is the nominee. */
    NOMINEE,
    /** Of the nominee's household, or close to them by family. */
    FAMILY,
    /** The nomination is the member's own. */
    NOMINATOR,
    /** The nomination comes from the member's own unit. */
    OWN_UNIT,
    /** Another interest, said in a note. */
    OTHER
}
