package vn.thidua.movement;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * What somebody enters: a person, or the unit itself, for a movement or for a title of a year.
 *
 * @param kind an individual, or the collective that the unit is
 * @param name of the person; not asked of a collective
 * @param movement {@code null} when it is for a title
 * @param title code of the title, {@code null} when it is for a movement
 * @param year of the title
 */
public record EnrolmentDraft(
        UnitCode unit,
        SubjectKind kind,
        String name,
        @Nullable String movement,
        @Nullable String title,
        @Nullable Integer year) {}
