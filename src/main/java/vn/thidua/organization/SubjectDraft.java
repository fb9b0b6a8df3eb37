package vn.thidua.organization;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * Somebody as a nominator names them.
 *
 * @param birthYear for individuals, four digits
 * @param sex {@code F} or {@code M}, for individuals
 */
public record SubjectDraft(
        SubjectKind kind,
        String name,
        UnitCode unit,
        @Nullable Integer birthYear,
        @Nullable String sex,
        @Nullable String address) {}
