package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;

/**
 * A tie between an account and a line.
 *
 * @param note as declared; always there for {@link Tie#OTHER}
 */
public record LineTie(Tie tie, @Nullable String note) {}
