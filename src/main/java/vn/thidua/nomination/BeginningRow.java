package vn.thidua.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RoleAt;

/**
 * How a nomination began, as it is stored.
 *
 * @param nominatedAs in which role at which unit it is written, such as {@code VILLAGE_HEAD@ND-T-XUANDOAI}
 * @param confirmer decided when it is submitted, {@code null} until then
 */
@Embeddable
record BeginningRow(
        @Column(name = "nominated_as") String nominatedAs,
        @Enumerated(EnumType.STRING) Procedure procedure,

        @Enumerated(EnumType.STRING) @Column(name = "simple_ground") @Nullable
        SimpleGround ground,

        @Enumerated(EnumType.STRING) @Nullable Confirmer confirmer) {

    static BeginningRow by(RoleAt nominator) {
        return new BeginningRow(nominator.toString(), Procedure.NORMAL, null, null);
    }

    BeginningRow going(Manner manner) {
        return new BeginningRow(nominatedAs, manner.procedure(), manner.ground(), confirmer);
    }

    BeginningRow confirmedBy(Confirmer who) {
        return new BeginningRow(nominatedAs, procedure, ground, who);
    }

    Manner manner() {
        return new Manner(procedure, ground);
    }
}
