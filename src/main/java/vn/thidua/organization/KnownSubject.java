package vn.thidua.organization;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is known under a name.
 *
 * @param lastFour last digits of their citizen number, where it was ever given
 */
public record KnownSubject(
        SubjectId id, @Nullable Integer birthYear, @Nullable String lastFour) {}
