package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.council.tally.Choice;

/** Two nodes hear of a session after the commit, never before or without one, and again after the connection broke. */
class SessionWatchIT extends CouncilStage {

    private static final long WITHIN_SECONDS = 20;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private SessionWatch ofThisNode;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final SessionWatch ofTheOtherNode = new SessionWatch();
    private final BlockingQueue<SessionChange> here = new LinkedBlockingQueue<>();
    private final BlockingQueue<SessionChange> there = new LinkedBlockingQueue<>();
    private SessionListener otherNode;

    @BeforeEach
    void twoNodes() throws InterruptedException {
        otherNode = new SessionListener(database, ofTheOtherNode);
        otherNode.start();
        until(ofTheOtherNode, true);
        until(ofThisNode, true);
    }

    @AfterEach
    void stop() {
        otherNode.stop();
        ofTheOtherNode.close();
    }

    @Test
    void ballotHandedIn_isHeardOnBothNodes_asThatAlone() throws InterruptedException {
        UUID session = opened(MEMBERS, subject("Lều Thị Nghe (mẫu)"));
        declareOnce("uyvien1", session);
        follow(session);

        vote(session, "uyvien1", Choice.AGREE);

        assertThat(heard(here)).isEqualTo(SessionChange.BALLOT_IN);
        assertThat(heard(there)).isEqualTo(SessionChange.BALLOT_IN);
        close(session);
        assertThat(heard(here)).isEqualTo(SessionChange.ANY);
        assertThat(heard(there)).isEqualTo(SessionChange.ANY);
    }

    @Test
    void whatIsRolledBack_isNotTold() throws InterruptedException {
        UUID session = convened(subject("Lều Văn Lùi (mẫu)"));
        UUID next = convened(subject("Lều Văn Sau (mẫu)"));
        follow(session);
        BlockingQueue<SessionChange> later = new LinkedBlockingQueue<>();
        Runnable end = ofTheOtherNode.watch(next, later::add);

        transaction.executeWithoutResult(status -> {
            touch(session);
            status.setRollbackOnly();
        });
        touch(next);

        // Heard in the order of the commits: had the first been told, it would stand there by now.
        assertThat(heard(later)).isEqualTo(SessionChange.ANY);
        assertThat(there).isEmpty();
        end.run();
    }

    @Test
    void connectionCut_screensAreToldToAsk_andHearAgain() throws InterruptedException {
        UUID session = convened(subject("Lều Thị Đứt (mẫu)"));
        follow(session);

        cut();

        assertThat(heard(there)).isEqualTo(SessionChange.ANY);
        assertThat(heard(there)).isEqualTo(SessionChange.ANY);
        assertThat(ofTheOtherNode.live()).isTrue();
        touch(session);
        assertThat(heard(there)).isEqualTo(SessionChange.ANY);
    }

    @Test
    void whatIsTold_namesTheSessionAndNobody() {
        UUID session = opened(MEMBERS, subject("Lều Văn Kín (mẫu)"));
        String source = jdbc.sql("select prosrc from pg_proc where proname = 'council_session_changed'")
                .query(String.class)
                .single();

        assertThat(source).doesNotContain("member", "account", "paper", "channel");
        assertThat(details(session).handedIn()).isZero();
    }

    @Test
    void changesInARow_areToldInOne_theGreaterOfThem() throws InterruptedException {
        SessionWatch watch = new SessionWatch();
        UUID session = UUID.randomUUID();
        BlockingQueue<SessionChange> told = new LinkedBlockingQueue<>();
        BlockingQueue<Boolean> goOn = new LinkedBlockingQueue<>();
        for (int busy = 0; busy < 2; busy++) {
            UUID other = UUID.randomUUID();
            watch.watch(other, change -> take(goOn));
            watch.changed(Map.of(other, SessionChange.ANY));
        }
        watch.watch(session, told::add);

        watch.changed(Map.of(session, SessionChange.BALLOT_IN));
        watch.changed(Map.of(session, SessionChange.ANY));
        watch.changed(Map.of(session, SessionChange.BALLOT_IN));
        goOn.addAll(List.of(true, true));

        assertThat(heard(told)).isEqualTo(SessionChange.ANY);
        assertThat(told).isEmpty();
        watch.close();
    }

    /** From here on: what happened before has been heard. */
    private void follow(UUID session) throws InterruptedException {
        UUID mark = UUID.randomUUID();
        for (SessionWatch node : List.of(ofThisNode, ofTheOtherNode)) {
            BlockingQueue<SessionChange> marked = new LinkedBlockingQueue<>();
            Runnable end = node.watch(mark, marked::add);
            jdbc.sql("select pg_notify('council_session', ?)")
                    .param(mark.toString())
                    .query()
                    .listOfRows();
            assertThat(heard(marked)).isNotNull();
            end.run();
        }
        ofThisNode.watch(session, here::add);
        ofTheOtherNode.watch(session, there::add);
    }

    private void touch(UUID session) {
        jdbc.sql("update council_session set version = version where id = ?")
                .param(session)
                .update();
    }

    /** Everybody's connection that listens, as an administrator may. */
    private void cut() {
        jdbc.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and query ilike 'listen council_session%'""").query().listOfRows();
    }

    private static SessionChange heard(BlockingQueue<SessionChange> queue) throws InterruptedException {
        return queue.poll(WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    private static void take(BlockingQueue<Boolean> queue) {
        try {
            queue.poll(WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the turn; who watches is told of it. */
    private static void until(SessionWatch watch, boolean live) throws InterruptedException {
        BlockingQueue<SessionChange> turned = new LinkedBlockingQueue<>();
        Runnable end = watch.watch(UUID.randomUUID(), turned::add);
        while (watch.live() != live) {
            assertThat(heard(turned)).isNotNull();
        }
        end.run();
    }
}
