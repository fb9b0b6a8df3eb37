package vn.thidua.decision;

import java.util.List;
import vn.thidua.deadline.DueDate;

/** What the processes may do with papers. Called by the engine only, in its transaction. */
public interface PaperLifecycle {

    /** Who checks the list, as {@code ROLE@UNIT}. */
    String officers(PaperId paper);

    /** Who may sign: the chair, or a vice chair as KT. */
    String signers(PaperId paper);

    String clerks(PaperId paper);

    /** Who takes a submission in at the city. */
    String receivers(PaperId submission);

    /**
     * By when a step on the paper is due: so many working days as the rule says, or earlier where the law wants one of its
     * lines decided on before.
     */
    DueDate due(PaperId paper, String ruleKey);

    /** The value of a rule of procedure today. */
    String rule(PaperId paper, String key);

    /**
     * Moves what the head may not sign to a separate paper of the same kind that only a deputy signs, as KT. When nothing
     * else would be left on it, the whole paper is left to the deputy.
     */
    void separateOwnLines(PaperId paper);

    /** Whether the signer put lines off to a later round. */
    boolean hasDeferredLines(PaperId paper);

    /** Gives those lines back: to a later agenda or, where no Council votes, to a later list. */
    void returnDeferredLines(PaperId paper);

    /** Enters every listed line of a numbered decision in the register, with its ordinal. */
    void registerAwards(PaperId decision);

    /** Tells each line of a numbered decision its end: granted, or struck with the reason; closes the paper. */
    void settleLines(PaperId decision);

    /** Tells the lines that the signer struck. */
    void settleStruck(PaperId paper);

    /** Nothing is left on the list: the paper is never issued. What was put off is given back. */
    void drop(PaperId paper);

    /**
     * Another decision amends an error in this one's content.
     *
     * @param number and symbol as issued
     * @param date as {@code yyyy-mm-dd}
     */
    void amended(PaperId decision, String number, String date);

    /** A letter corrects an error in this decision's form; number and date as of {@link #amended}. */
    void correctedByLetter(PaperId decision, String number, String date);

    /** Puts a numbered submission on the city's desk; from here on the city sees it. */
    void handOver(PaperId submission);

    /** The appraisals of a received submission, in the order of its list. */
    List<AppraisalId> appraisals(PaperId submission);

    /** Every line of a submission stands on a decision of the city, on the list or beside it: closes the submission. */
    void conclude(PaperId submission);
}
