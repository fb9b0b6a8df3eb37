@ApplicationModule(
        displayName = "Phong trào thi đua",
        allowedDependencies = {"shared", "audit", "organization"})
@NullMarked
package vn.thidua.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
