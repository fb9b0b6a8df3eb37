package vn.thidua.decision;

import vn.thidua.award.DecidingLevel;

/** What this room tells the processes of its papers. */
public interface PaperProcess {

    /** A list began to collect lines. */
    void drafted(PaperId paper, PaperKind kind, DecidingLevel level, String ruleSet);

    void prepared(PaperId paper, PaperKind kind);

    /** The signer's answer. */
    void answered(PaperId paper, PaperKind kind, SignerAnswer answer);

    void numbered(PaperId paper, PaperKind kind);

    /** A nomination was stopped and nobody is left on the list, whoever has the paper. */
    void emptied(PaperId paper, PaperKind kind);

    /** The city took a submission in. */
    void received(PaperId submission);

    /** What a signer can answer; an outcome of the processes. */
    enum SignerAnswer {
        SIGNED,
        RETURNED,
        /** Every line was struck. */
        NOTHING_LEFT
    }
}
