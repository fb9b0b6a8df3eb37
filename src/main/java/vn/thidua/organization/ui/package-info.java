/** Screens of holds, and what other rooms show of them beside a nominee. */
@NamedInterface("ui")
@NullMarked
package vn.thidua.organization.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
