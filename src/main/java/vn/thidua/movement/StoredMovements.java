package vn.thidua.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.OnceATransaction;

@Service
@Transactional(readOnly = true)
class StoredMovements implements Movements {

    private final MovementEntities entities;
    private final OnceATransaction once;

    StoredMovements(MovementEntities entities, OnceATransaction once) {
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
    public List<Movement> current(LocalDate day) {
        return movements(entities.running(day));
    }

    @Override
    public List<Movement> offered(LocalDate day) {
        return movements(entities.open(day));
    }

    private record Asked(String code) {}

    private static List<Movement> movements(List<MovementEntity> found) {
        return found.stream().map(MovementEntity::toMovement).toList();
    }
}
