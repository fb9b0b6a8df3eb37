/** The one way by which files come onto a subject, for the screens of every room. */
@NamedInterface("ui")
@NullMarked
package vn.thidua.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
