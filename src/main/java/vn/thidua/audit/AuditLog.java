package vn.thidua.audit;

import java.util.List;

/** Writes what happened, inside the transaction of the change itself: both stay or both vanish. */
public interface AuditLog {

    /**
     * Adds one entry with the acting person, who they stand for, and the time.
     *
     * @throws IllegalStateException when no transaction is running
     */
    void record(AuditEvent event);

    /** The same for many things that happened at once, in their order. */
    default void recordAll(List<AuditEvent> events) {
        events.forEach(this::record);
    }
}
