package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.council.tally.Choice;
import vn.thidua.shared.CommandKey;
import vn.thidua.workflow.FailedSteps;
import vn.thidua.workflow.IncidentService;

/** Results on their way to the rooms they came from: one that fails is seen, tried again, and keeps nobody waiting. */
class DeliveryIT extends CouncilStage {

    @Autowired
    private CouncilLifecycle lifecycle;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    private FailedSteps steps;

    @BeforeEach
    void steps() {
        steps = new FailedSteps(context);
    }

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
        IncidentService.Row incident = steps.incidentOf(session);
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
        IncidentService.Row incident = steps.incidentOf(session);
        CommandKey pressed = CommandKey.fresh();

        retry(pressed, incident);
        untilNobodyTriesAgain(session);
        IncidentService.Row again = steps.incidentOf(session);
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

    /** More often than anything is tried: whoever waited in a circle and gave way has not failed. */
    @Test
    void givesWayToOthers_countsAsNoTry_andArrives() {
        SubjectKey waits = subject("Kiều Thị Nhường (mẫu)");
        SubjectKey fails = subject("Kiều Văn Kẹt (mẫu)");
        UUID session = signed(waits, fails);
        fakeAgenda.giveWay.put(waits.id(), 5);
        fakeAgenda.failing.add(fails.id());

        untilNobodyTriesAgain(session);

        assertThat(fakeAgenda.giveWay).as("the circle was there").containsEntry(waits.id(), 0);
        assertThat(delivered(waits)).isEqualTo(1);
        assertThat(attempts(waits)).isEqualTo(1);
        assertThat(attempts(fails)).isEqualTo(3);
        fakeAgenda.failing.clear();
        retry(CommandKey.fresh(), steps.incidentOf(session));
        engine.runDueJobs(PROCESS, session.toString());
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

    private void untilNobodyTriesAgain(UUID session) {
        steps.untilNobodyTriesAgain(session, "fails in this test");
    }

    private void retry(CommandKey key, IncidentService.Row incident) {
        steps.retry(key, incident);
    }

    private int attempts(SubjectKey subject) {
        return jdbc.queryForObject(
                "select d.attempts from council_delivery d join council_agenda_item i on i.id = d.item where i.subject = ?",
                Integer.class,
                subject.id());
    }

    private int delivered(SubjectKey subject) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where action = 'council.delivered' and ? = any(mention_ids)",
                Integer.class,
                subject.id().toString());
    }
}
