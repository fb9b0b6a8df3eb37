package vn.thidua.nomination;

import java.util.UUID;

/** What the room tells the process of one nomination, in the caller's transaction. */
public interface NominationProcess {

    /** The answer of one of the authorities that were asked was entered. */
    void consulted(UUID nomination, ConsultedAuthority authority);

    /** Submitted for the first time: the process begins. */
    void submitted(UUID nomination, String ruleSet);

    /** The Front confirmed ({@code true}) or refused; {@code by} says which. */
    void frontAnswered(UUID nomination, Confirmer by, boolean confirmed);

    /** Submitted again with what had been missing. */
    void supplemented(UUID nomination);

    /** The Council put a line off until it is completed: somebody has to see to it, while the rest goes on. */
    void lineToComplete(UUID nomination);

    /** Nothing is left to be completed. */
    void linesCompleted(UUID nomination);

    /** No line waits for the Council any more; {@code allSettled} when none waits for a decision either. */
    void councilConcluded(UUID nomination, boolean allSettled);

    /** Every line has its result. */
    void settled(UUID nomination);

    void withdrawn(UUID nomination);

    void stopped(UUID nomination);

    /** What was typed on the forms of its tasks is emptied for good. */
    void emptied(UUID nomination);
}
