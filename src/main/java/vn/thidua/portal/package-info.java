/**
 * What the public sees, without signing in: the lists that hang, and where to object. It reads what other rooms offer to
 * everybody and keeps nothing of its own; which rows may be read, and what becomes of an objection, is decided where the
 * lists are, in {@code publication}.
 *
 * @see "ADR 0036"
 */
@ApplicationModule(
        displayName = "Trang công khai",
        allowedDependencies = {"shared", "publication"})
@NullMarked
package vn.thidua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
