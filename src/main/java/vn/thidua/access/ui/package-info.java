/**
 * Signing in, accounts, setting up the first administrator, and the security chain in front of every screen and paper.
 */
@NamedInterface("ui")
@NullMarked
package vn.thidua.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
