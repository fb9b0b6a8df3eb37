package vn.thidua.movement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * What units and people have enrolled for (Luật 06/2022/QH15, Điều 5 khoản 1: voluntarily and openly). Reference data
 * for the rooms that examine a nomination; called for nominations that the caller may read.
 */
public interface Enrolments {

    /** The day on which a nominee enrolled for a title of a year. */
    Optional<LocalDate> forTitle(UnitCode unit, SubjectKind kind, String name, String title, int year);

    /** The day on which a nominee, or the unit itself, enrolled for a movement. */
    Optional<LocalDate> forMovement(UnitCode unit, SubjectKind kind, String name, @Nullable String movement);
}
