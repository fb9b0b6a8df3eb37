/** Screens of papers and of the city's desk. */
@NullMarked
package vn.thidua.decision.ui;

import org.jspecify.annotations.NullMarked;
