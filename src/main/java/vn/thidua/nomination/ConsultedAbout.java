package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.PositionClass;
import vn.thidua.shared.SubjectKind;

/** About which nominees an authority is asked, as a rule says it for all forms or for one. */
enum ConsultedAbout {
    OFF,
    /** Enterprises and their heads (BR-15). */
    ENTERPRISES,
    /** People whom the Party committee manages: leaders from deputy head of division up. */
    MANAGED,
    INDIVIDUALS,
    COLLECTIVES,
    EVERYBODY;

    boolean covers(SubjectKind kind, @Nullable PositionClass position, boolean enterprise) {
        return switch (this) {
            case OFF -> false;
            case ENTERPRISES -> enterprise || position == PositionClass.BUSINESSPERSON;
            case MANAGED ->
                position == PositionClass.PROVINCE_LEADER
                        || position == PositionClass.DEPARTMENT_LEADER
                        || position == PositionClass.OTHER_LEADER;
            case INDIVIDUALS -> kind == SubjectKind.INDIVIDUAL;
            case COLLECTIVES -> kind == SubjectKind.COLLECTIVE;
            case EVERYBODY -> true;
        };
    }
}
