package vn.thidua.shared.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, and what to do about it.
 *
 * @param column key of the column it is about; {@code null} for the row as a whole
 * @param sentence in Vietnamese, as people read it
 */
public record SheetProblem(@Nullable String column, String sentence) {}
