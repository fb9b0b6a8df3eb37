package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.workflow.FormTaskService;
import vn.thidua.workflow.WorkItems;

/** The village withdraws while the officer hands in the check: one comes first, the other is told; no circle. */
@IntegrationTest
class FormAgainstWithdrawalIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    NominationService nominations;

    @Autowired
    FormTaskService forms;

    @Autowired
    WorkItems workItems;

    @Autowired
    TestPeople people;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void formHandedInBehindAWithdrawal_waitsAndIsToldThatTheTaskIsGone() throws Exception {
        UUID id = new Nominating(context).confirmed(Drafts.person("Ngụy Thị Rút Kịp (mẫu)", "F-GK-CN"));
        String task = people.as("canbo", () -> workItems.openFor(SubjectRef.of("nomination", id)))
                .getFirst()
                .taskId();
        int deadlocks = deadlocks();
        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime()) {
            inFront.setAutoCommit(false);
            lockNomination(inFront, id);
            Future<?> withdrawal = threads.submit(() -> people.as(
                    "truongthon", () -> nominations.withdraw(CommandKey.fresh(), id, "Người được đề nghị xin rút")));
            await().until(() -> waiting() == 1);
            Future<?> form = threads.submit(() -> people.as(
                    "canbo",
                    () -> forms.submit(
                            CommandKey.fresh(),
                            task,
                            Map.of("checkOutcome", "COMPLETE", "proceedings", "NONE_KNOWN"))));
            await().until(() -> waiting() == 2);
            inFront.rollback();

            withdrawal.get();
            assertThat(form)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isInstanceOf(BusinessException.class)
                    .withMessage("workflow.task.gone");
        }

        assertThat(people.as("truongthon", () -> nominations.details(id).stage()))
                .isEqualTo(NominationStage.WITHDRAWN);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    private static void lockNomination(Connection connection, UUID id) throws Exception {
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
