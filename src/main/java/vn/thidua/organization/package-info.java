@ApplicationModule(
        displayName = "Đơn vị, cá nhân, tập thể",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
