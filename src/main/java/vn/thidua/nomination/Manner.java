package vn.thidua.nomination;

import org.jspecify.annotations.Nullable;

/**
 * By which procedure a nomination goes.
 *
 * @param ground why the simple procedure may be taken; {@code null} while not chosen, and for the normal procedure
 */
public record Manner(Procedure procedure, @Nullable SimpleGround ground) {

    public static final Manner NORMAL = new Manner(Procedure.NORMAL, null);

    public Manner {
        if (procedure == Procedure.NORMAL) {
            ground = null;
        }
    }

    public boolean simple() {
        return procedure == Procedure.SIMPLE;
    }
}
