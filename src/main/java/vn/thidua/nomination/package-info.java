@ApplicationModule(
        displayName = "Hồ sơ đề nghị",
        allowedDependencies = {
            "shared",
            "audit",
            "organization",
            "organization::ui",
            "access",
            "award",
            "deadline",
            "document",
            "document::ui",
            "workflow",
            "workflow::ui",
            "movement",
            "register",
            "campaign",
            "publication",
            "publication::ui",
            "council"
        })
@NullMarked
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
