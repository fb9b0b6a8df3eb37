@ApplicationModule(
        displayName = "Tài khoản, phân công",
        allowedDependencies = {"shared", "audit", "organization"})
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
