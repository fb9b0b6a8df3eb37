package vn.thidua.shared;

import java.util.function.Supplier;

/**
 * Acting for somebody else, where a role is held by KT. or TUQ. and not as one's own office. Implemented by
 * {@code access}. A vote is never substituted.
 */
public interface Substitution {

    /** How the actor holds a role today; their own office goes before KT., KT. before TUQ. */
    Standing standing(Role role, UnitCode unit);

    /**
     * Runs work in the capacity of a role: while it runs, {@link CurrentActor#actor()} names whom the role is held for;
     * nobody, where it is the actor's own.
     *
     * @throws BusinessException {@code shared.forbidden} when the role is not held at that unit today
     */
    <T> T inCapacityOf(Role role, UnitCode unit, Supplier<T> work);

    /** How a role is held (Nghị định 30/2020/NĐ-CP, Điều 13). */
    enum Standing {
        OWN,
        /** KT.: as a deputy, for the head. */
        DEPUTY,
        /** TUQ.: by written authorisation. */
        AUTHORISED,
        NONE
    }
}
