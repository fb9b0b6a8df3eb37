package vn.thidua.register;

import java.util.List;

/** What the process may do with the register. */
public interface RegisterLifecycle {

    /**
     * Enters an award; the same line of the same decision is entered once however often this is called. Runs in the
     * caller's transaction.
     */
    void enter(AwardEntry entry);

    /** The same of several awards. */
    void enter(List<AwardEntry> entries);
}
