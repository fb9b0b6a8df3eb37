package vn.thidua.shared;

import java.util.function.Supplier;

/**
 * Acting for somebody else, where a role is held by KT. or TUQ. and not as one's own office. Implemented by
 * {@code access}. A vote is never substituted.
 */
public interface Substitution {

    /**
     * Runs work in the capacity of a role: while it runs, {@link CurrentActor#actor()} names whom the role is held for;
     * nobody, where it is the actor's own.
     *
     * @throws BusinessException {@code shared.forbidden} when the role is not held at that unit today
     */
    <T> T inCapacityOf(Role role, UnitCode unit, Supplier<T> work);
}
