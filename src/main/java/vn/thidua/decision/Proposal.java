package vn.thidua.decision;

/** What the city's reviewer proposes on a line; an outcome of process {@code CityAppraisal}. */
public enum Proposal {
    APPROVE,
    REFUSE
}
