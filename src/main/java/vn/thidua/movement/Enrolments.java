package vn.thidua.movement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * What units and people have enrolled for (Luật 06/2022/QH15, Điều 5 khoản 1: voluntarily and openly). Reference data
 * for the rooms that examine a nomination; called for nominations that the caller may read. Asked of a whole list of
 * nominees in one statement.
 */
public interface Enrolments {

    /** The day on which each nominee enrolled for a title of a year, by name as given; who did not is not in the map. */
    Map<String, LocalDate> forTitle(UnitCode unit, SubjectKind kind, Collection<String> names, String title, int year);

    /** The same of a movement; that the unit itself enrolled for it counts for all its people. */
    Map<String, LocalDate> forMovement(UnitCode unit, SubjectKind kind, Collection<String> names, String movement);
}
