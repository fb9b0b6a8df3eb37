package vn.thidua.organization;

/** No hold stands on the subject any more: what waits for it goes on. Published in the transaction of the last release. */
public record HoldsCleared(SubjectId subject) {}
