package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.Scope;

/**
 * What narrows a reader's view beyond the units of their scope.
 *
 * @param drafting the roles, as {@code ROLE@UNIT}, in which they write: they see what is written in them
 * @param below the units that they reach otherwise than from the city: elsewhere they see only what was handed over to
 *     the city
 * @param recused nominations of which the Council votes on a line without them: nothing of those until it is public, unless
 *     they write it
 */
record Reader(Set<String> drafting, Scope below, Set<UUID> recused) {

    String[] writing() {
        return drafting.toArray(String[]::new);
    }

    UUID[] closed() {
        return recused.toArray(UUID[]::new);
    }
}
