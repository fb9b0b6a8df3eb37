package vn.thidua.nomination;

/** How much is asked for before a decision. */
public enum Procedure {
    /** The meeting of the nominating unit, the papers' check, the appraisal, and the Council where the form needs it. */
    NORMAL,
    /**
     * Thủ tục đơn giản (Luật 06/2022/QH15, Điều 85): a summary report, a short appraisal and the chair's decision; no
     * meeting, no Front, no Council, no publication. Never for a title.
     */
    SIMPLE
}
