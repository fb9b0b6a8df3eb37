@ApplicationModule(
        displayName = "Tài liệu, minh chứng",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
