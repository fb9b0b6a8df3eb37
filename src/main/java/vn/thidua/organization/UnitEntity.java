package vn.thidua.organization;

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
@Table(name = "organization_unit")
class UnitEntity {

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private UnitKind kind;

    private @Nullable String parent;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validTo;

    /** The unit that took over, once this one was dissolved. */
    private @Nullable String successor;

    private boolean sample;

    UnitEntity() {}

    Unit toUnit() {
        return new Unit(
                new UnitCode(code),
                name,
                kind,
                parent == null ? null : new UnitCode(parent),
                validFrom,
                validTo,
                sample);
    }

    @Nullable
    UnitCode successor() {
        return successor == null ? null : new UnitCode(successor);
    }
}
