package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.database.TestDatabase;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;

/** A reminder fires while somebody does the task: they queue, and nobody waits in a circle. */
@IntegrationTest
class ReminderRaceIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void taskDoneWhileItsReminderWaits_theReminderGoesWithIt() throws Exception {
        clock.set(LocalDate.of(2033, 3, 7), LocalTime.of(9, 0));
        Nominating nominating = new Nominating(context);
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        String reminder = jdbc.queryForObject(
                "select reminder_job from workflow_item where business_key = ? and state = 'OPEN'",
                String.class,
                id.toString());
        clock.set(LocalDate.of(2033, 3, 10), LocalTime.of(18, 0));
        int deadlocks = deadlocks();

        Throwable lost;
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime()) {
            inFront.setAutoCommit(false);
            lock(inFront, id);
            Future<?> officer = threads.submit(() -> nominating.check(id, Map.of("checkOutcome", "COMPLETE")));
            await().until(() -> waiting() == 1);
            Future<Throwable> timer = threads.submit(() -> catchThrowable(() -> management.executeJob(reminder)));
            await().until(() -> waiting() == 2);
            inFront.rollback();
            officer.get();
            lost = timer.get();
        }

        assertThat(lost).isInstanceOf(OptimisticLockingException.class);
        assertThat(management.createJobQuery().jobId(reminder).singleResult()).isNull();
        assertThat(jdbc.queryForObject("""
                        select count(*) from workflow_notice n join workflow_item i on i.task_id = n.task_id
                        where i.business_key = ?""", Integer.class, id.toString())).isZero();
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    private static void lock(Connection connection, UUID id) throws Exception {
        try (PreparedStatement lock = connection.prepareStatement("select 1 from nomination where id = ? for update")) {
            lock.setObject(1, id);
            lock.execute();
        }
    }

    private int waiting() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
                Integer.class);
    }

    private int deadlocks() {
        return jdbc.queryForObject(
                "select deadlocks from pg_stat_database where datname = current_database()", Integer.class);
    }
}
