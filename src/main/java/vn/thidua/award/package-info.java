@ApplicationModule(
        displayName = "Danh hiệu, hình thức, quy định",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
