package vn.thidua.register;

/** What the process may do with the register. */
public interface RegisterLifecycle {

    /**
     * Enters an award; the same line of the same decision is entered once however often this is called. Runs in the
     * caller's transaction.
     */
    void enter(AwardEntry entry);
}
