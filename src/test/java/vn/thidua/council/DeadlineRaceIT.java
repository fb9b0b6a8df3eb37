package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.council.tally.Figures;
import vn.thidua.database.TestDatabase;

/** The deadline's timer and the last papers come at the same moment: they queue and nobody waits in a circle. */
class DeadlineRaceIT extends CouncilStage {

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void timerAmongTheLastPapers_closesOnceAndLosesNone() throws Exception {
        UUID session = opened(MEMBERS, subject("Ninh Thị Vội (mẫu)"));
        MEMBERS.forEach(member -> declareOnce(member, session));
        Job timer = deadlineOf(session);
        int deadlocks = deadlocks();
        List<HandIn> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(MEMBERS.size() + 1);
                Connection inFront = database.runtime()) {
            inFront.setAutoCommit(false);
            lockSession(inFront, session);
            List<Future<HandIn>> papers = new ArrayList<>();
            papers.add(threads.submit(() -> vote(session, MEMBERS.getFirst(), Choice.AGREE)));
            await().until(() -> waiting() == 1);
            Future<?> deadline = threads.submit(() -> execute(timer));
            await().until(() -> waiting() == 2);
            MEMBERS.stream()
                    .skip(1)
                    .forEach(member -> papers.add(threads.submit(() -> vote(session, member, Choice.AGREE))));
            inFront.rollback();
            for (Future<HandIn> paper : papers) {
                outcomes.add(paper.get());
            }
            deadline.get();
        }

        int taken = (int) outcomes.stream().filter(HandIn.HANDED_IN::equals).count();
        assertThat(outcomes).hasSize(11).containsOnly(HandIn.HANDED_IN, HandIn.CLOSED);
        assertThat(taken).isPositive();
        assertThat(details(session).status()).isEqualTo(SessionStatus.COUNTED);
        assertThat(details(session).items().getFirst().result().figures())
                .isEqualTo(new Figures(11, taken, 0, 0, 0, 11 - taken));
        assertThat(jdbc.queryForObject(
                        "select count(*) from council_participation where session = ?", Integer.class, session))
                .isEqualTo(taken);
        assertThat(engine.activities(PROCESS, session.toString())).containsExactly("UserTask_ConfirmResults");
        assertThat(runtime.createIncidentQuery().configuration(timer.getId()).count())
                .isZero();
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    private Job deadlineOf(UUID session) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(session.toString())
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_BallotDeadline")
                .singleResult();
    }

    private static void lockSession(Connection connection, UUID session) throws Exception {
        try (PreparedStatement lock =
                connection.prepareStatement("select 1 from council_session where id = ? for update")) {
            lock.setObject(1, session);
            lock.execute();
        }
    }

    /** As the engine's executor does: a lost race is run again, as long as there is something to run. */
    private void execute(Job job) {
        @Nullable Job left = job;
        while (left != null) {
            try {
                management.executeJob(left.getId());
            } catch (OptimisticLockingException lost) {
                assertThat(lost).isNotNull();
            }
            left = management.createJobQuery().jobId(job.getId()).singleResult();
            assertThat(left == null ? job.getRetries() : left.getRetries()).isEqualTo(job.getRetries());
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
