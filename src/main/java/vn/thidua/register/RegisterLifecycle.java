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

    /**
     * Another decision amends awards: each entry says from now on what holds, with that decision beside it, and what it said
     * before is kept. An entry that says it already stays as it is. Runs in the caller's transaction.
     *
     * @param amendments of one decision by one other
     * @throws IllegalArgumentException for a line that the amended decision did not grant
     */
    void amend(List<AwardAmendment> amendments);
}
