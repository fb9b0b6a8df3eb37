/** The screens of published lists, and the panel that the screen of their subject shows. */
@NamedInterface("ui")
@NullMarked
package vn.thidua.publication.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
