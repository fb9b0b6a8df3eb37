package vn.thidua.nomination.eligibility;

/** How far it is asked that somebody enrolled for what they are nominated for. */
public enum EnrolmentDemand {
    /** Emulation is voluntary: who did not enrol may be nominated. */
    VOLUNTARY,
    /** Customary: the appraiser writes why somebody who did not enrol goes on. */
    EXPECTED,
    /** Asked for by a rule: who did not enrol in time is not nominated. */
    REQUIRED
}
