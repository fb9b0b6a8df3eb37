/** The arithmetic of quorum and majority, on integers only; no Spring, no database. */
@NullMarked
package vn.thidua.council.tally;

import org.jspecify.annotations.NullMarked;
