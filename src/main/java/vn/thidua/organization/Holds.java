package vn.thidua.organization;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.UnitCode;

/**
 * What the gates ask of holds, and no more than that: whether one stands, never why. Also how a room places one for a
 * person whom it has checked. Runs in the caller's transaction.
 *
 * @see "ADR 0032"
 */
public interface Holds {

    /** Whether a hold of any commune stands on the subject today. */
    boolean stands(SubjectId subject);

    /** Those of the subjects on which one stands. */
    Set<SubjectId> standing(Collection<SubjectId> subjects);

    /**
     * The same, and the answer stays true until the transaction ends: meanwhile nobody places or releases a hold on any of
     * them; waits for whoever is doing so now. Before a lock on a nomination, never after one.
     */
    Set<SubjectId> lockStanding(Collection<SubjectId> subjects);

    /** Waits until nobody relies on the answer of {@link #lockStanding}: before the nomination from which one is placed. */
    void lock(SubjectId subject);

    /**
     * How the person acting may be told that a subject waits: with the ground where they may know it, else only that it
     * does.
     */
    String words(SubjectId subject);

    /**
     * Places a hold for the officers of the commune.
     *
     * @throws vn.thidua.shared.BusinessException when ground, source, reason or day is missing, or the day is to come
     */
    UUID place(SubjectId subject, UnitCode commune, HoldDraft typed);
}
