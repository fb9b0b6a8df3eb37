package vn.thidua.movement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.UnitCode;

/** One quota of a movement in a commune. */
@Entity
@Table(name = "movement_quota")
class QuotaRow {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String movement;

    @Column(nullable = false)
    private String commune;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Quota.Holder holder;

    private @Nullable String unit;

    @Column(nullable = false)
    private String form;

    private int cases;

    @Column(nullable = false)
    private String basis;

    @SuppressWarnings("NullAway.Init")
    QuotaRow() {}

    QuotaRow(String movement, UnitCode commune, Quota typed) {
        this.id = UUID.randomUUID();
        this.movement = movement;
        this.commune = commune.value();
        this.holder = typed.holder();
        this.unit = typed.unit() == null ? null : typed.unit().value();
        this.form = typed.form();
        say(typed);
    }

    /** The same quota with another number. */
    final void say(Quota typed) {
        cases = typed.cases();
        basis = SearchKey.composed(typed.basis());
    }

    boolean isFor(Quota typed) {
        return holder == typed.holder()
                && form.equals(typed.form())
                && Objects.equals(
                        unit, typed.unit() == null ? null : typed.unit().value());
    }

    String movement() {
        return movement;
    }

    UnitCode commune() {
        return new UnitCode(commune);
    }

    String stored() {
        return holder + (unit == null ? "" : " " + unit) + "; " + form + "; " + cases + "; " + basis;
    }

    Quota toQuota() {
        return new Quota(id, holder, unit == null ? null : new UnitCode(unit), form, cases, basis);
    }
}
