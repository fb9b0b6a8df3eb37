package vn.thidua.nomination;

import java.util.Set;
import java.util.UUID;

/**
 * What narrows a reader's view beyond the units of their scope.
 *
 * @param drafting the roles, as {@code ROLE@UNIT}, in which they write: they see what is written in them; never empty
 * @param below the units that they reach otherwise than from the city, as codes: elsewhere they see only what was handed
 *     over to the city; never empty
 * @param recused nominations of which the Council votes on a line without them: nothing of those until it is public, unless
 *     they write it; never empty
 */
record Reader(Set<String> drafting, Set<String> below, Set<UUID> recused) {}
