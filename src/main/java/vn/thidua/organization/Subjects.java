package vn.thidua.organization;

/** People, collectives and households that were ever nominated or honoured. */
public interface Subjects {

    /**
     * The known subject of the same kind, unit, name (with its tone marks) and birth year, or a new one. Runs in the
     * caller's transaction.
     */
    SubjectId identify(SubjectDraft draft);
}
