package vn.thidua.nomination;

import java.util.Set;

/**
 * What narrows a reader's view beyond the units of their scope.
 *
 * @param drafting the roles, as {@code ROLE@UNIT}, in which they write: they see what is written in them; never empty
 * @param cityOnly whether they see only what was handed to the city
 */
record Reader(Set<String> drafting, boolean cityOnly) {}
