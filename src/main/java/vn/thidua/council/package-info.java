@ApplicationModule(
        displayName = "Hội đồng Thi đua - Khen thưởng",
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "award",
            "deadline",
            "document",
            "workflow",
            "workflow::ui"
        })
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
