package vn.thidua.nomination;

/** What a consulted authority said. */
public enum ConsultationAnswer {
    NO_OBJECTION,
    OBJECTION,
    /** Nothing within its limit, which by its rule means no objection. */
    SILENT
}
