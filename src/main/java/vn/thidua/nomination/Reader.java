package vn.thidua.nomination;

import java.util.Set;

/**
 * What narrows a reader's view beyond the units of their scope.
 *
 * @param drafting units whose drafts they may see, never empty
 * @param cityOnly whether they see only what was handed to the city
 */
record Reader(Set<String> drafting, boolean cityOnly) {}
