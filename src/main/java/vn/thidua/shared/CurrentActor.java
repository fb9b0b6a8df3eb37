package vn.thidua.shared;

import java.util.Set;
import java.util.function.Supplier;

/** Who is acting now, with what they hold today. Implemented by {@code access}. */
public interface CurrentActor {

    /** The person signed in, or {@link Actor#system the system} in a job or timer. */
    Actor actor();

    /** The roles held today, by own assignment or by substitution. */
    Set<RoleAt> assignments();

    /** The units whose business the actor may read; {@link Scope#ALL} for the system. */
    Scope scope();

    default boolean holds(Role role, UnitCode unit) {
        return assignments().contains(new RoleAt(role, unit));
    }

    /** @throws BusinessException {@code shared.forbidden} when the role is not held at that unit today */
    default void require(Role role, UnitCode unit) {
        if (!holds(role, unit)) {
            throw BusinessException.forbidden();
        }
    }

    /**
     * Runs work as another account, with its roles; for loading sample data and for tests. Never reachable from a
     * screen.
     */
    <T> T as(AccountId account, Supplier<T> work);
}
