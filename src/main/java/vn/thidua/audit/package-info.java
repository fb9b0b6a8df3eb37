@ApplicationModule(
        displayName = "Nhật ký kiểm tra",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
