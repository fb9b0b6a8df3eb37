package vn.thidua.movement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * A commune's movements: its officer writes one, launches it by a plan, and closes it after its final review (Luật
 * 06/2022/QH15, Điều 18). One that others launched the officer enters as the commune received it, for the commune alone;
 * those that came with the product are there to be read.
 */
@Service
@Transactional
@PreAuthorize(MovementKeepers.KEEP)
public class MovementService {

    private final MovementEntities movements;
    private final MovementKeepers keepers;
    private final MovementReading reading;
    private final Reach reach;
    private final Units units;
    private final AuditLog audit;

    MovementService(
            MovementEntities movements,
            MovementKeepers keepers,
            MovementReading reading,
            Reach reach,
            Units units,
            AuditLog audit) {
        this.movements = movements;
        this.keepers = keepers;
        this.reading = reading;
        this.reach = reach;
        this.units = units;
        this.audit = audit;
    }

    /** The communes whose movements the person looks at, in order of code. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<Unit> communes() {
        return keepers.communes();
    }

    /**
     * The commune's own, those of its city and those of the Prime Minister, but for what another commune entered for
     * itself; the latest to begin first.
     */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public List<Movement> movements(UnitCode commune) {
        keepers.requireReader(commune);
        return reach(commune).map(MovementEntity::toMovement).toList();
    }

    /** Whether the person keeps the commune's movements. */
    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public boolean keeps(UnitCode commune) {
        return keepers.keeps(commune);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(MovementKeepers.READ)
    public MovementDetails details(UnitCode commune, String code) {
        keepers.requireReader(commune);
        return reading.details(reached(commune, code), commune, keepers.keeps(commune));
    }

    /**
     * Begins a movement of the commune; nobody outside the office sees it until it is launched. One that the city, the
     * Prime Minister or an organisation launched is entered with the plan that the commune received, and people of this
     * commune enrol and are nominated at once.
     *
     * @return its code
     * @throws MovementException for what is not said, days that do not follow each other, a name that another has; and
     *     when the plan of one that others launched is missing
     */
    @PreAuthorize(MovementKeepers.KEEP)
    public String draft(CommandKey key, UnitCode commune, MovementDraft typed) {
        keepers.requireKeeper(commune);
        requireOwnName(commune, null, typed.name());
        MovementEntity movement = movements.saveAndFlush(
                new MovementEntity(commune, units.cityOf(commune).code(), typed));
        record(
                movement.state() == MovementState.DRAFT ? "movement.drafted" : "movement.received",
                movement,
                null,
                null);
        return movement.toMovement().code();
    }

    /**
     * Says it anew. Once it is launched, people work by what it says: then it needs a reason, and both versions stand on
     * the trail. By whom it was launched stays.
     *
     * @param shown the version that was read
     */
    @PreAuthorize(MovementKeepers.KEEP)
    public void change(
            CommandKey key, UnitCode commune, String code, long shown, MovementDraft typed, @Nullable String reason) {
        MovementEntity movement = own(commune, code);
        if (movement.version() != shown) {
            throw MovementException.changedElsewhere();
        }
        if (movement.state() == MovementState.CLOSED) {
            throw MovementException.notLaunched();
        }
        String why = SearchKey.composed(Objects.requireNonNullElse(reason, ""));
        if (movement.state() == MovementState.LAUNCHED && why.isEmpty()) {
            throw MovementException.reasonMissing();
        }
        requireOwnName(commune, code, typed.name());
        String before = movement.stored();
        movement.write(typed);
        record("movement.changed", movements.saveAndFlush(movement), before, why.isEmpty() ? null : why);
    }

    /** From here on people enrol and are nominated. */
    @PreAuthorize(MovementKeepers.KEEP)
    public void launch(CommandKey key, UnitCode commune, String code) {
        MovementEntity movement = own(commune, code);
        String before = movement.stored();
        movement.launch();
        record("movement.launched", movements.saveAndFlush(movement), before, null);
    }

    /** Its final review is over: nobody enrols or is nominated any more; what was sent in goes on. */
    @PreAuthorize(MovementKeepers.KEEP)
    public void close(CommandKey key, UnitCode commune, String code, String reason) {
        MovementEntity movement = own(commune, code);
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw MovementException.reasonMissing();
        }
        String before = movement.stored();
        movement.close();
        record("movement.closed", movements.saveAndFlush(movement), before, why);
    }

    private MovementEntity own(UnitCode commune, String code) {
        keepers.requireKeeper(commune);
        MovementEntity movement = reached(commune, code);
        if (!movement.isOf(commune)) {
            throw MovementException.launchedAbove();
        }
        return movement;
    }

    private MovementEntity reached(UnitCode commune, String code) {
        return reach(commune)
                .filter(movement -> movement.toMovement().code().equals(code))
                .findFirst()
                .orElseThrow(BusinessException::notFound);
    }

    private Stream<MovementEntity> reach(UnitCode commune) {
        return movements.ofUnits(reach.of(commune)).stream();
    }

    /** Two of one name would be taken for each other by everybody who enrols or nominates. */
    private void requireOwnName(UnitCode commune, @Nullable String code, String name) {
        String asked = SearchKey.identity(name);
        boolean taken = reach(commune)
                .map(MovementEntity::toMovement)
                .filter(other -> !other.code().equals(code) && other.state() != MovementState.CLOSED)
                .anyMatch(other -> SearchKey.identity(other.name()).equals(asked));
        if (taken) {
            throw MovementException.sameName(SearchKey.composed(name));
        }
    }

    private void record(String action, MovementEntity movement, @Nullable String before, @Nullable String reason) {
        audit.record(AuditEvent.of(
                        action, new SubjectRef("movement", movement.toMovement().code()))
                .from(before, movement.stored())
                .because(reason));
    }
}
