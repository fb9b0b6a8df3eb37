@ApplicationModule(
        displayName = "Sổ khen thưởng",
        allowedDependencies = {"shared", "audit", "organization", "award", "movement"})
@NullMarked
package vn.thidua.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
