package vn.thidua.decision;

import vn.thidua.nomination.LineSubstance;

/**
 * What is being written to complete a line.
 *
 * @param content what the line would say
 * @param answer what would be said to the city
 */
public record SupplementDraft(LineSubstance content, String answer) {}
