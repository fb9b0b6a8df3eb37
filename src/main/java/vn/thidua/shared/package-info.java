/**
 * What every room may use: roles, identifiers, who is acting and what they may see, the base exception and the ports
 * that {@code access} implements. No business noun and no state lives here.
 */
@ApplicationModule(
        displayName = "Dùng chung",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.thidua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
