/** Signing in, setting up the first administrator, and the security chain in front of every screen and paper. */
@NullMarked
package vn.thidua.access.ui;

import org.jspecify.annotations.NullMarked;
