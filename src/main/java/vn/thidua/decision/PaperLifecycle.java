package vn.thidua.decision;

import java.util.List;

/** What the processes may do with papers. Called by the engine only, in its transaction. */
public interface PaperLifecycle {

    /** Who checks the list, as {@code ROLE@UNIT}. */
    String officers(PaperId paper);

    /** Who may sign: the chair, or a vice chair as KT. */
    String signers(PaperId paper);

    String clerks(PaperId paper);

    /** Who takes a submission in at the city. */
    String receivers(PaperId submission);

    /** The value of a rule of procedure today. */
    String rule(PaperId paper, String key);

    /**
     * Moves the chair's own lines to a separate decision that only a vice chair signs, as KT. Leaves the paper as it is
     * when nothing else would be left on it: then the vice chair signs the whole.
     */
    void separateOwnLines(PaperId decision);

    /** Gives deferred lines back to a later session; reached only where {@code decision_defer} is on. */
    void returnDeferredLines(PaperId decision);

    /** Enters every listed line of a numbered decision in the register, with its ordinal. */
    void registerAwards(PaperId decision);

    /** Tells each line of a numbered decision its end: granted, or struck with the reason; closes the paper. */
    void settleLines(PaperId decision);

    /** Tells the lines that the signer struck. */
    void settleStruck(PaperId paper);

    /** Nothing is left on the list: the paper is never issued. */
    void drop(PaperId paper);

    /** Puts a numbered submission on the city's desk; from here on the city sees it. */
    void handOver(PaperId submission);

    /** The appraisals of a received submission, in the order of its list. */
    List<AppraisalId> appraisals(PaperId submission);

    /** Every line of a submission stands on a decision of the city, on the list or beside it: closes the submission. */
    void conclude(PaperId submission);
}
