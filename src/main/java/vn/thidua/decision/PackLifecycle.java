package vn.thidua.decision;

import java.time.LocalDate;

/**
 * What the process may do with a submission that goes to the city on the city's own channel. Called by the engine only,
 * in its transaction.
 */
public interface PackLifecycle {

    /**
     * The clerk sent it.
     *
     * @param channel how, and under which number there, as the clerk wrote it; may be empty
     * @throws DecisionException for a day before the submission's own or after today
     */
    void sent(PaperId submission, LocalDate on, String channel);

    /** Takes over the paper that the clerk entered last: register, results, and the end when nothing is left. */
    void recordAnswer(PaperId submission);
}
