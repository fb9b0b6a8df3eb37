package vn.thidua.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a line of a numbered decision should read.
 *
 * @param name {@code null} where it is right
 * @param achievement {@code null} where it is right
 */
public record LineCorrection(
        UUID line, @Nullable String name, @Nullable String achievement) {}
