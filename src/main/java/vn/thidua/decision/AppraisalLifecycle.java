package vn.thidua.decision;

/** What the process may do with the city's appraisal of a line. Called by the engine only, in its transaction. */
public interface AppraisalLifecycle {

    /** Who appraises, as {@code ROLE@UNIT}. */
    String reviewers(AppraisalId appraisal);

    /** Who at the commune answers a request for a supplement. */
    String communeOfficers(AppraisalId appraisal);

    /** The value of a rule of procedure today. */
    String rule(AppraisalId appraisal, String key);
}
