package vn.thidua.nomination;

/**
 * What a nominee is to the head of the village. The head does not carry their own line, nor that of their spouse:
 * somebody else at the village nominates them and presides over the meeting.
 */
public enum HeadRelation {
    NONE,
    /** The head of the village. */
    HEAD,
    /** Wife or husband of the head of the village. */
    SPOUSE
}
