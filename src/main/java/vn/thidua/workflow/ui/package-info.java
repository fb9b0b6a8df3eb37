/** The work list and the generic task form; the form panel is also shown inside other rooms' detail screens. */
@NamedInterface("ui")
@NullMarked
package vn.thidua.workflow.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
