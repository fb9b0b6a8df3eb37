package vn.thidua.shared;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who is acting now, with what they hold today. Implemented by {@code access}. */
public interface CurrentActor {

    /** The person signed in, or {@link Actor#system the system} in a job or timer. */
    Actor actor();

    /** The roles held today, by own assignment or by substitution. */
    Set<RoleAt> assignments();

    /** The units whose business the actor may read; {@link Scope#ALL} for the system. */
    Scope scope();

    /** The same by some of the roles only. */
    Scope scopeBy(Predicate<RoleAt> roles);

    default boolean holds(Role role, UnitCode unit) {
        return assignments().contains(new RoleAt(role, unit));
    }

    /** The same for one role. */
    default void require(Role role, UnitCode unit) {
        requireOneOf(Set.of(new RoleAt(role, unit)));
    }

    /**
     * Asks for a role before acting in it. From here to the end of the transaction {@link #actor()} names whom the role
     * is held for; nobody, where it is the actor's own. Own offices go before KT., KT. before TUQ.
     *
     * @throws BusinessException {@code shared.forbidden} when none of them is held today
     */
    void requireOneOf(Set<RoleAt> roles);

    /**
     * Runs work as another account, with its roles; for loading sample data and for tests. Never reachable from a
     * screen.
     */
    <T> T as(AccountId account, Supplier<T> work);
}
