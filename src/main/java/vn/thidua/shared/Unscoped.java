package vn.thidua.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few repository queries that take no {@link Scope}: those only the engine's side calls, and reference data
 * that everybody reads. Of classes that read by SQL it marks the methods that do. The reason is reviewed; a build rule
 * refuses an unscoped query without this mark.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Unscoped {

    /** Why no scope is needed. */
    String value();
}
