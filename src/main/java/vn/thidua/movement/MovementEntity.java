package vn.thidua.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.UnitCode;

@Entity
@Table(name = "movement")
class MovementEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LaunchLevel launchedBy;

    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MovementKind kind;

    private int periodStart;

    private int periodEnd;

    @Column(nullable = false)
    private LocalDate nominationsUntil;

    MovementEntity() {}

    Movement toMovement() {
        return new Movement(
                code,
                name,
                launchedBy,
                unit == null ? null : new UnitCode(unit),
                kind,
                periodStart,
                periodEnd,
                nominationsUntil);
    }
}
