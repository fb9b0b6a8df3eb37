/**
 * The frame around every screen: header, menu, sign-out, looks, texts for components, the way home and the screens for
 * what is not found or not allowed. It finds the rooms' screens by their annotations and names none of them.
 */
@ApplicationModule(
        displayName = "Khung giao diện",
        allowedDependencies = {"shared", "access", "access :: ui"})
@NullMarked
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
