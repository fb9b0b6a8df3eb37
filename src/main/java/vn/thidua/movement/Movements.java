package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The movements and models. Reference data: everybody may read it. Lists are in Vietnamese order of names. */
public interface Movements {

    /** @throws vn.thidua.shared.BusinessException {@code shared.notFound} for an unknown code */
    Movement movement(String code);

    Optional<Movement> find(String code);

    /** Launched ones whose period the day lies in. */
    List<Movement> current(LocalDate day);

    /** Those for which somebody may be nominated on the day: launched and begun, and nominations not closed. */
    List<Movement> offered(LocalDate day);
}
