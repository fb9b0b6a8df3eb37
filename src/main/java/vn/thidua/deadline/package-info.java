@ApplicationModule(
        displayName = "Thời hạn, lịch làm việc",
        allowedDependencies = {"shared", "audit", "award"})
@NullMarked
package vn.thidua.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
