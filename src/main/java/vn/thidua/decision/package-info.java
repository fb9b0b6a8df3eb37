@ApplicationModule(
        displayName = "Tờ trình, quyết định",
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "access",
            "award",
            "deadline",
            "document",
            "document::ui",
            "workflow",
            "workflow::ui",
            "movement",
            "register",
            "council",
            "nomination"
        })
@NullMarked
package vn.thidua.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
