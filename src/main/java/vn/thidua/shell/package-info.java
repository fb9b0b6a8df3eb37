@ApplicationModule(
        displayName = "Khung giao diện",
        allowedDependencies = {"shared", "access"})
@NullMarked
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
