package vn.thidua.organization;

/**
 * A hold on the subject is about to end: whoever lets something go on then locks now what is locked before the subject's row
 * (ADR 0068). Published in the transaction of the release, before it locks that row; what is read here may change until then.
 */
public record HoldsClearing(SubjectId subject) {}
