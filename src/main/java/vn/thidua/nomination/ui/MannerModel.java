package vn.thidua.nomination.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.Manner;
import vn.thidua.nomination.Procedure;
import vn.thidua.nomination.SimpleGround;

/** The procedure on the wizard's screens. */
final class MannerModel implements Serializable {

    private static final long serialVersionUID = 1L;

    Procedure procedure;

    @Nullable
    SimpleGround ground;

    MannerModel(Manner manner) {
        procedure = manner.procedure();
        ground = manner.ground();
    }

    Manner manner() {
        return new Manner(procedure, ground);
    }
}
