package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The test fires this timer of a model, written {@code Process/Element}. Not only said: the engine's own history is asked
 * whether the element was left since the test began. {@code DrawnTimersTest} holds the marks against the models.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FiresTimer.Witness.class)
public @interface FiresTimer {

    String value();

    /** Counts before and after. */
    class Witness implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

        @Override
        public void beforeTestExecution(ExtensionContext context) {
            store(context).put(timer(context), fired(context));
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            requireMore(store(context).get(timer(context), Integer.class), fired(context), timer(context));
        }

        private static int fired(ExtensionContext context) {
            return fired(SpringExtension.getApplicationContext(context).getBean(JdbcTemplate.class), timer(context));
        }

        /** How often the engine has left that timer. */
        static int fired(JdbcTemplate jdbc, String timer) {
            String[] path = timer.split("/");
            return jdbc.queryForObject("""
                            select count(*) from act_hi_actinst
                            where proc_def_key_ = ? and act_id_ = ? and end_time_ is not null and act_inst_state_ <> 2""", Integer.class, path[0], path[1]);
        }

        /** @throws AssertionError when the timer was not left meanwhile: the mark would only say so */
        static void requireMore(int before, int after, String timer) {
            assertThat(after).as("times %s fired", timer).isGreaterThan(before);
        }

        private static String timer(ExtensionContext context) {
            return context.getRequiredTestMethod()
                    .getAnnotation(FiresTimer.class)
                    .value();
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getStore(ExtensionContext.Namespace.create(FiresTimer.class));
        }
    }
}
