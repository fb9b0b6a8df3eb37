package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.IncidentService;

/** Results on their way to the rooms they came from: one that fails is seen, tried again, and keeps nobody waiting. */
class DeliveryIT extends CouncilStage {

    @Autowired
    private IncidentService incidents;

    @Autowired
    private CouncilLifecycle lifecycle;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void failsAgainAndAgain_isAnIncidentInWords_andHoldsNobodyUp() {
        SubjectKey first = subject("Kiều Thị An (mẫu)");
        SubjectKey fails = subject("Kiều Văn Bền (mẫu)");
        SubjectKey last = subject("Kiều Thị Cúc (mẫu)");
        UUID session = signed(first, fails, last);
        fakeAgenda.failing.add(fails.id());

        untilNobodyTriesAgain(session);

        assertThat(fakeAgenda.resultOf(first)).isNotNull();
        assertThat(fakeAgenda.resultOf(last)).isNotNull();
        assertThat(delivered(fails)).isZero();
        IncidentService.Row incident = incidentOf(session);
        assertThat(incident.step()).isEqualTo("Chuyển kết quả từng đề nghị");
        assertThat(incident.part())
                .startsWith("Kiều Văn Bền (mẫu): kết quả xét chưa chuyển được về hồ sơ, đã thử 3 lần, lần cuối ")
                .endsWith("Các đề nghị khác của phiên họp không phải chờ.");
        assertThat(details(session).deliveriesFailed()).isEqualTo(1);
        assertThat(details(session).status()).isEqualTo(SessionStatus.SIGNED);
        fakeAgenda.failing.clear();
        retry(CommandKey.fresh(), incident);
        engine.runDueJobs(PROCESS, session.toString());
    }

    @Test
    void triedAgain_arrives_andTriedTwiceArrivesOnce() {
        SubjectKey fails = subject("Kiều Văn Dần (mẫu)");
        UUID session = signed(fails, subject("Kiều Thị Ổn (mẫu)"));
        fakeAgenda.failing.add(fails.id());
        untilNobodyTriesAgain(session);
        IncidentService.Row incident = incidentOf(session);
        CommandKey pressed = CommandKey.fresh();

        retry(pressed, incident);
        untilNobodyTriesAgain(session);
        IncidentService.Row again = incidentOf(session);
        assertThat(again.part()).as("the cause is still there").contains("đã thử 6 lần");
        fakeAgenda.failing.clear();
        CommandKey pressedAgain = CommandKey.fresh();
        retry(pressedAgain, again);
        assertThatThrownBy(() -> retry(pressedAgain, again)).hasMessage("shared.alreadyDone");
        assertThatThrownBy(() -> retry(CommandKey.fresh(), again)).hasMessage("workflow.incident.gone");
        engine.runDueJobs(PROCESS, session.toString());

        assertThat(delivered(fails)).isEqualTo(1);
        assertThat(details(session).deliveriesFailed()).isZero();
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
        assertThatThrownBy(() -> retry(CommandKey.fresh(), again)).hasMessage("workflow.incident.gone");
    }

    /** As when a server that was thought to be dead goes on beside the one that took its work over. */
    @Test
    void deliveredByTwoAtOnce_arrivesOnce() throws Exception {
        SubjectKey subject = subject("Kiều Thị Đôi (mẫu)");
        UUID session = signed(subject);
        UUID delivery = lifecycle.deliveries(session).getFirst();
        CyclicBarrier together = new CyclicBarrier(2);

        try (ExecutorService servers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    servers.submit(() -> deliver(together, delivery)),
                    servers.submit(() -> deliver(together, delivery)));
            for (Future<?> one : both) {
                one.get();
            }
        }

        assertThat(delivered(subject)).isEqualTo(1);
        engine.runDueJobs(PROCESS, session.toString());
        assertThat(delivered(subject)).isEqualTo(1);
        assertThat(details(session).status()).isEqualTo(SessionStatus.FINISHED);
    }

    private Void deliver(CyclicBarrier together, UUID delivery) throws Exception {
        together.await();
        lifecycle.deliver(delivery);
        return null;
    }

    private UUID signed(SubjectKey... subjects) {
        UUID session = opened(MEMBERS, subjects);
        MEMBERS.forEach(member -> vote(session, member, Choice.AGREE));
        close(session);
        confirm(session);
        sign(session, "thuky");
        sign(session, "chutich");
        return session;
    }

    /** As the job executor does, but for the minute between two tries. */
    private void untilNobodyTriesAgain(UUID session) {
        for (List<Job> left = jobsOf(session); !left.isEmpty(); left = jobsOf(session)) {
            for (Job job : left) {
                try {
                    management.executeJob(job.getId());
                } catch (ProcessEngineException failed) {
                    assertThat(failed).hasMessageContaining("fails in this test");
                }
            }
        }
    }

    private List<Job> jobsOf(UUID session) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(session.toString())
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .withRetriesLeft()
                .list();
    }

    private IncidentService.Row incidentOf(UUID session) {
        return people.as("quantri", incidents::open).stream()
                .filter(row -> isOf(row, session))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOf(IncidentService.Row row, UUID session) {
        return runtime.createIncidentQuery()
                        .incidentId(row.id())
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(session.toString())
                                .singleResult()
                                .getId())
                        .count()
                == 1;
    }

    private void retry(CommandKey key, IncidentService.Row incident) {
        people.as("quantri", () -> incidents.retry(key, incident.id()));
    }

    private int delivered(SubjectKey subject) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where action = 'council.delivered' and ? = any(mention_ids)",
                Integer.class,
                subject.id().toString());
    }
}
