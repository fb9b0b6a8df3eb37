package vn.thidua.shared;

/** Who can be honoured. */
public enum SubjectKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
