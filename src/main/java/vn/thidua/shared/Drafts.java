package vn.thidua.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the person signed in has typed somewhere and not handed in yet: a paper of their own, read by nobody else and on
 * no trail. It outlives the browser, the session and the program. A ballot paper never goes here, nor a password.
 * Implemented by {@code workflow}.
 *
 * @see "ADR 0025"
 */
public interface Drafts {

    /** The place of that name; each account has its own there. */
    Place at(String name);

    /**
     * Throws away everybody's drafts at places whose name begins so: what they were written for is gone, or must not be
     * found anywhere. Part of the caller's transaction.
     */
    void endAll(String beginning);

    /** Where one form is written. */
    interface Place {

        /** Names the place for the browser, too. */
        String name();

        /** What was left here. */
        Optional<Draft> find();

        /**
         * Keeps the content in place of what was here; empty content clears the place. Content that did not change is
         * not written again.
         *
         * @return when it was found to be safe
         * @throws BusinessException when there is nothing left to write for, such as a task that somebody else did
         */
        Instant keep(Map<String, Object> typed);

        /** The form was handed in, or given up. */
        void clear();
    }

    /** What was typed, by field. Texts, numbers, truth values and lists of them. */
    record Draft(Map<String, Object> typed, Instant at) {}
}
