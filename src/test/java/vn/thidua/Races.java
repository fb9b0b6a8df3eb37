package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.BusinessException;

/** Two people at the same moment: the second one's transaction meets what the first one's locked, and waits for its end. */
public final class Races {

    private final TransactionTemplate transactions;
    private final JdbcTemplate jdbc;

    public Races(ApplicationContext context) {
        transactions = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    /** The second comes while the first is not committed yet; fails where it does not wait for it. */
    public Future<?> behind(Runnable first, Runnable second) {
        return behind(first, second, () -> {});
    }

    /** The same; the first goes on while the second waits for it. */
    public Future<?> behind(Runnable first, Runnable second, Runnable meanwhile) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return transactions.execute(status -> {
                first.run();
                Future<?> waits = thread.submit(second);
                await().until(() -> waits.isDone() || waiting() == 1);
                assertThat(waits.isDone()).as("came through at once").isFalse();
                meanwhile.run();
                return waits;
            });
        }
    }

    public static void assertRefused(Future<?> attempt, String key) {
        assertThat(attempt)
                .failsWithin(Duration.ofSeconds(30))
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOf(BusinessException.class)
                .withMessage(key);
    }

    /** Until that many transactions wait for what another one locked. */
    public void untilWaiting(int people) {
        await().until(() -> waiting() == people);
    }

    private int waiting() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                Integer.class);
    }
}
