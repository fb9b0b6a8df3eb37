package vn.thidua.organization;

import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A name in a unit, as it tells subjects apart: with its tone marks, whatever their place.
 *
 * @param key of {@link SearchKey#identity}
 */
public record SubjectName(SubjectKind kind, UnitCode unit, String key) {

    public static SubjectName of(SubjectKind kind, UnitCode unit, String name) {
        return new SubjectName(kind, unit, SearchKey.identity(name));
    }
}
