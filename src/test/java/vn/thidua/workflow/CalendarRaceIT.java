package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.database.TestDatabase;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.shared.CommandKey;

/**
 * A step has ended one limit and reckons the next while the calendar changes and wants that limit: they wait in a circle, the
 * database breaks it, and whoever lost does it again.
 */
@IntegrationTest
@Timeout(60)
class CalendarRaceIT {

    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);
    private static final LocalDate OFF = MONDAY.plusDays(1);

    @Autowired
    ApplicationContext context;

    @Autowired
    CalendarService calendar;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    WorkListCheck check;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void tuesdayIsWorkedAgain() {
        if (people.as("quantri", () -> calendar.year(OFF.getYear())).byDay().containsKey(OFF)) {
            people.as("quantri", () -> calendar.remove(CommandKey.fresh(), OFF));
        }
    }

    @Test
    void stepAndCalendarInACircle_bothAreDoneInTheEnd() throws Exception {
        clock.set(MONDAY, LocalTime.of(9, 0));
        Nominating nominating = new Nominating(context);
        UUID id = nominating.confirmed(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-BKTP-CN"));
        int deadlocks = deadlocks();

        try (ExecutorService threads = Executors.newFixedThreadPool(2);
                Connection inFront = database.runtime();
                Statement statement = inFront.createStatement()) {
            inFront.setAutoCommit(false);
            // Holds the administrator up after the calendar is taken and before the limits are looked for.
            statement.execute(
                    "insert into deadline_calendar_day (day, kind, basis) values ('" + OFF + "', 'OFF', 'Chờ (mẫu)')");
            Future<?> administrator = threads.submit(this::dayOff);
            await().until(() -> waiting() == 1);
            Future<?> officer = threads.submit(() -> nominating.check(id, Map.of("checkOutcome", "COMPLETE")));
            await().until(() -> waiting() == 2);
            inFront.rollback();
            administrator.get();
            officer.get();
        }

        await().untilAsserted(
                        () -> assertThat(deadlocks()).as("the circle was there").isGreaterThan(deadlocks));
        assertThat(people.as("quantri", () -> calendar.year(OFF.getYear())).byDay())
                .containsKey(OFF);
        assertThat(jdbc.queryForList(
                        "select task_id from workflow_item where business_key = ? and state = 'OPEN'",
                        String.class,
                        id.toString()))
                .singleElement()
                .satisfies(task -> assertThat(check.limitsMisreckoned()).noneMatch(line -> line.contains(task)));
    }

    private void dayOff() {
        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(), new CalendarDay(OFF, DayKind.OFF, "Thông báo (mẫu)", false, null)));
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
