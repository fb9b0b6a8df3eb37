@ApplicationModule(
        displayName = "Việc cần làm",
        allowedDependencies = {"shared", "audit", "deadline"})
@NullMarked
package vn.thidua.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
