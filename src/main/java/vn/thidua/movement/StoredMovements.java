package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredMovements implements Movements {

    private final MovementEntities entities;
    private final Reach reach;
    private final OnceATransaction once;

    StoredMovements(MovementEntities entities, Reach reach, OnceATransaction once) {
        this.reach = reach;
        this.once = once;
        this.entities = entities;
    }

    @Override
    public Movement movement(String code) {
        return find(code).orElseThrow(BusinessException::notFound);
    }

    @Override
    public Optional<Movement> find(String code) {
        return once.read(new Asked(code), () -> entities.findByCode(code).map(MovementEntity::toMovement));
    }

    @Override
    public List<Movement> current(UnitCode unit, LocalDate day) {
        return movements(entities.running(reach.of(unit), day));
    }

    @Override
    public List<Movement> offered(UnitCode unit, LocalDate day) {
        return movements(entities.open(reach.of(unit), day));
    }

    @Override
    public List<Movement> launched(UnitCode unit, LocalDate first, LocalDate last) {
        return movements(entities.launched(reach.of(unit), first, last));
    }

    /** Not once a transaction: what sends a nomination in has to see a movement closed just now. */
    @Override
    public MovementStanding standing(String code, UnitCode unit, LocalDate day) {
        return entities.findByCode(code)
                .filter(movement -> movement.state() != MovementState.DRAFT)
                .map(movement -> movement.standing(reach.of(unit), day))
                .orElse(MovementStanding.UNKNOWN);
    }

    private record Asked(String code) {}

    private static List<Movement> movements(List<MovementEntity> found) {
        return found.stream().map(MovementEntity::toMovement).toList();
    }
}
