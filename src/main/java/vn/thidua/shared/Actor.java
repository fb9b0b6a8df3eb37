package vn.thidua.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, and for whom. {@code onBehalfOf} is set where a substitution applies (KT. or TUQ.).
 *
 * @param account {@code null} only for the system itself: timers and jobs
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        @Nullable AccountId onBehalfOf,
        @Nullable String onBehalfOfName) {

    /**
     * Work that no person does: timers, deliveries, clean-up.
     *
     * @param name as people read it
     */
    public static Actor system(String name) {
        return new Actor(null, name, null, null);
    }

    public static Actor of(AccountId account, String name) {
        return new Actor(account, name, null, null);
    }
}
