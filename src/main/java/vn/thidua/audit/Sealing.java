package vn.thidua.audit;

/** Lets another room ask for a checkpoint at a moment that matters, such as the closing of a vote. */
public interface Sealing {

    /** Asks the sealer to seal after the current transaction has committed; returns at once. */
    void sealAfterCommit(String occasion);
}
