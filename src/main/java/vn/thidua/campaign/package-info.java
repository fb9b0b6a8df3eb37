/**
 * Đợt xét: in which days a commune takes nominations, and the chair's leave to send in late. It knows no nomination: it is
 * asked with a type, a unit and forms, and answers how that stands against the commune's campaigns today.
 *
 * @see "ADR 0037"
 * @see "ADR 0038"
 * @see "ADR 0048"
 */
@ApplicationModule(
        displayName = "Đợt xét",
        allowedDependencies = {"shared", "audit", "organization", "award", "deadline", "movement"})
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
