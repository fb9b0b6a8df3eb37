package vn.thidua.audit;

/** Writes what happened, inside the transaction of the change itself: both stay or both vanish. */
public interface AuditLog {

    /**
     * Adds one entry with the acting person, who they stand for, and the time.
     *
     * @throws IllegalStateException when no transaction is running
     */
    void record(AuditEvent event);
}
