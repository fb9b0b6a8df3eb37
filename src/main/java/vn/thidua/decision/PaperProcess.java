package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;

/** What this room tells the processes of its papers. */
public interface PaperProcess {

    /** A list began to collect lines. */
    void drafted(PaperId paper, PaperKind kind, DecidingLevel level, String ruleSet);

    void prepared(PaperId paper, PaperKind kind);

    /** The signer's answer. */
    void answered(PaperId paper, PaperKind kind, SignerAnswer answer);

    /** @param channel how a submission goes to the city; {@code null} for a decision */
    void numbered(PaperId paper, PaperKind kind, @Nullable HandOverChannel channel);

    /** A nomination was stopped and nobody is left on the list, whoever has the paper. */
    void emptied(PaperId paper, PaperKind kind);

    /** An error was found in a numbered decision: a course of its own begins on it, however long after. */
    void faultReported(PaperId decision, DecidingLevel level, String ruleSet);

    /** Whether such a course is under way. */
    boolean beingMended(PaperId decision);

    /** What is known of errors in the decision; of what is open, and of what was mended. */
    Mending mending(PaperId decision);

    /** The city took a submission in. */
    void received(PaperId submission);

    /** The clerk entered a paper of the city; {@code all} when no line waits for another one. */
    void cityAnswered(PaperId submission, boolean all);

    /** What a signer can answer; an outcome of the processes. */
    enum SignerAnswer {
        SIGNED,
        RETURNED,
        /** Every line was struck. */
        NOTHING_LEFT
    }
}
