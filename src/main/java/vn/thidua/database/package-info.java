@ApplicationModule(
        displayName = "Cơ sở dữ liệu",
        allowedDependencies = {"shared"})
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
