package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.UnitCode;

/** The movements and models. Reference data: everybody may read it. One reaches the units of the commune or city whose it
 * is; one of the Prime Minister reaches all. Lists are in Vietnamese order of names. */
public interface Movements {

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for an unknown code */
    Movement movement(String code);

    Optional<Movement> find(String code);

    /** Launched ones that reach the unit and whose period the day lies in. */
    List<Movement> current(UnitCode unit, LocalDate day);

    /**
     * Those for which somebody of the unit may be nominated on the day: they reach it, are launched and begun, and
     * nominations are not closed.
     */
    List<Movement> offered(UnitCode unit, LocalDate day);

    /** Those that reach the unit and have a day of their period in the span, launched or closed since. */
    List<Movement> launched(UnitCode unit, LocalDate first, LocalDate last);

    /** How the movement of that code, known or not, stands to a nomination of the unit on the day. */
    MovementStanding standing(String code, UnitCode unit, LocalDate day);
}
