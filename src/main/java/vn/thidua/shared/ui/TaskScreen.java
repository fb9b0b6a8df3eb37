package vn.thidua.shared.ui;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which user tasks of the models are done on a view: each of them has {@code formKey="view:<its route>"}, its roles may
 * open the view, and the view's room completes it. A test compares both ways.
 *
 * @see "ADR 0007"
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TaskScreen {

    /** Ids of user tasks, such as {@code UserTask_SignDecision}. */
    String[] value();
}
