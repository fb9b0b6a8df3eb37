package vn.thidua.decision;

/** What this room tells the process of one line at the city. */
public interface AppraisalProcess {

    void proposed(AppraisalId appraisal, Proposal proposal);
}
