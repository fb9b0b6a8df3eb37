package vn.thidua.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few changes of a service that take no {@link CommandKey}: what somebody is typing is kept every few seconds,
 * and keeping the same text twice is keeping it once. A receipt for each would outgrow everything it protects.
 *
 * @see "ADR 0025"
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Autosave {}
