package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.CommandKey;

/** Many limits follow a change of the calendar in chunks: how far it is stands in a row, and any node goes on with it. */
@IntegrationTest
@Timeout(60)
class ReplanningIT {

    private static final LocalDate MONDAY = LocalDate.of(2034, 5, 15);
    private static final LocalDate OFF = MONDAY.plusDays(1);
    private static final LocalDate DUE = MONDAY.plusDays(3);
    private static final LocalDate MOVED = MONDAY.plusDays(4);
    private static final int MANY = 450;

    @Autowired
    CalendarService service;

    @Autowired
    Replanning replanning;

    @Autowired
    ReplanningJob job;

    @Autowired
    TestPeople people;

    @Autowired
    TestDatabase database;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void manyLimitsRun() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        jdbc.update("""
                insert into deadline_limit (id, version, subject_type, subject_id, rule_set, rule_key, day_kind, days,
                  article, started_on, due_on)
                select gen_random_uuid(), 0, 'many', n::text, 'ND152', 'sla_commune_check', 'WORKING', 3, 'x', ?::date, ?::date
                from generate_series(1, ?) n""", MONDAY.toString(), DUE.toString(), MANY);
    }

    @AfterEach
    void asItWas() throws Exception {
        owner("drop trigger if exists planted_poison on deadline_limit");
        jdbc.update("delete from deadline_limit where subject_type = 'many'");
        if (people.as("quantri", () -> service.year(OFF.getYear())).byDay().containsKey(OFF)) {
            people.as("quantri", () -> service.remove(CommandKey.fresh(), OFF));
        }
        job.work();
    }

    @Test
    void manyLimits_followInChunks_andWhoeverLooksNextGoesOn() {
        dayOff();

        assertThat(progress()).isEqualTo(new ReplanningProgress(200, MANY));
        assertThat(on(MOVED)).isEqualTo(200);
        assertThat(on(DUE)).isEqualTo(250);

        // The node that began it is gone; another takes one chunk and is gone too.
        assertThat(replanning.next()).isPresent();
        assertThat(progress()).isEqualTo(new ReplanningProgress(400, MANY));

        job.work();
        assertThat(on(MOVED)).isEqualTo(MANY);
        assertThat(people.as("quantri", service::replanning)).isEmpty();
        assertThat(jdbc.queryForObject("""
                        select state_after from audit_entry
                        where action = 'deadline.limitsReplanned' and subject_id = ? order by at desc limit 1""", String.class, OFF.toString()))
                .isEqualTo("TOUCHED 450; MOVED 450; LEFT OUT 0");
    }

    @Test
    void chunkDoneTwice_changesNothing() {
        dayOff();
        job.work();
        jdbc.update(
                "update deadline_replanning set done_at = null, after_id = ? where done_at is not null"
                        + " and asked_at = (select max(asked_at) from deadline_replanning)",
                ReplanningRow.FIRST);

        job.work();

        assertThat(on(MOVED)).isEqualTo(MANY);
    }

    @Test
    void oneNodeAtATime_worksOnAChange() throws Exception {
        dayOff();
        try (Connection otherNode = database.runtime();
                Statement statement = otherNode.createStatement()) {
            otherNode.setAutoCommit(false);
            statement.execute("select 1 from deadline_replanning where done_at is null for update");

            job.work();

            assertThat(progress()).isEqualTo(new ReplanningProgress(200, MANY));
            otherNode.rollback();
        }
    }

    @Test
    void limitThatCannotBeMoved_holdsUpNobodyElse() throws Exception {
        dayOff();
        String poison = jdbc.queryForObject(
                "select subject_id from deadline_limit where subject_type = 'many' and due_on = ?::date limit 1",
                String.class,
                DUE.toString());
        owner("create or replace function planted_poison() returns trigger language plpgsql as"
                + " $$ begin raise exception 'planted'; end $$");
        owner(
                "create trigger planted_poison before update on deadline_limit for each row when (new.subject_type = 'many'"
                        + " and new.subject_id = '" + poison + "') execute function planted_poison()");

        for (int turn = 0; turn < 12; turn++) {
            job.work();
        }

        assertThat(on(MOVED)).isEqualTo(MANY - 1);
        assertThat(on(DUE)).isEqualTo(1);
        assertThat(people.as("quantri", service::replanning)).isEmpty();
    }

    private void dayOff() {
        people.as(
                "quantri",
                () -> service.enter(
                        CommandKey.fresh(), new CalendarDay(OFF, DayKind.OFF, "Thông báo (mẫu)", false, null)));
    }

    private ReplanningProgress progress() {
        return people.as("quantri", service::replanning).orElseThrow();
    }

    private int on(LocalDate day) {
        Integer count = jdbc.queryForObject(
                "select count(*) from deadline_limit where subject_type = 'many' and due_on = ?::date",
                Integer.class,
                day.toString());
        return count == null ? 0 : count;
    }

    private void owner(String sql) throws Exception {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
