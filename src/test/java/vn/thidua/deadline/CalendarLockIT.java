package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** A limit is reckoned on one connection while the calendar changes on another: neither passes the other by. */
@IntegrationTest
@Timeout(60)
class CalendarLockIT {

    private static final String CHECK = "sla_commune_check";
    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);
    private static final LocalDate OFF = MONDAY.plusDays(1);

    /** Three working days, one of which is off by the change. */
    private static final LocalDate MOVED = MONDAY.plusDays(4);

    @Autowired
    private Limits limits;

    @Autowired
    private CalendarService service;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final SubjectRef subject = SubjectRef.of("nomination", UUID.randomUUID());

    @AfterEach
    void asItWas() {
        limits.stop(subject, CHECK, "test");
        if (people.as("quantri", () -> service.year(OFF.getYear())).byDay().containsKey(OFF)) {
            people.as("quantri", () -> service.remove(CommandKey.fresh(), OFF));
        }
    }

    @Test
    void limitBornBeforeTheChange_isWrittenBeforeIt_andMoves() throws Exception {
        CountDownLatch reckoned = new CountDownLatch(1);
        CompletableFuture<Void> change = CompletableFuture.runAsync(() -> {
            await(reckoned);
            dayOff();
        });

        transaction.executeWithoutResult(status -> {
            start();
            reckoned.countDown();
            untilItWaits(change);
        });
        change.get(30, TimeUnit.SECONDS);

        assertThat(due()).isEqualTo(MOVED);
    }

    @Test
    void limitBornDuringTheChange_waits_andReadsTheNewCalendar() throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        CompletableFuture<Void> birth = CompletableFuture.runAsync(() -> {
            await(changed);
            start();
        });

        transaction.executeWithoutResult(status -> {
            dayOff();
            changed.countDown();
            untilItWaits(birth);
        });
        birth.get(30, TimeUnit.SECONDS);

        assertThat(due()).isEqualTo(MOVED);
    }

    private void start() {
        limits.start(subject, "ND152", CHECK, null, MONDAY);
    }

    private void dayOff() {
        people.as(
                "quantri",
                () -> service.enter(
                        CommandKey.fresh(), new CalendarDay(OFF, DayKind.OFF, "Thông báo (mẫu)", false, null)));
    }

    private LocalDate due() {
        return limits.running(subject, CHECK).orElseThrow().due();
    }

    /** Until the other connection waits for a lock of this one, or is done because it did not have to. */
    private void untilItWaits(Future<?> other) {
        while (!other.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        Integer count = jdbc.queryForObject(
                "select count(*) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))",
                Integer.class);
        return count == null ? 0 : count;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
