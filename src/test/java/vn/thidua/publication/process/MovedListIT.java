package vn.thidua.publication.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.Nominating;
import vn.thidua.publication.Publishing;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CommandKey;

/** How long a list hangs that is posted before a day off, and how long when a day off is announced while it hangs. */
@IntegrationTest
@Transactional
class MovedListIT {

    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    TestPeople people;

    @Autowired
    CalendarService calendar;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void dayOffAnnounced_theListHangsADayLonger() {
        rule("publication_stage", "BEFORE_COUNCIL");
        rule("publication_day_kind", "WORKING");
        rule("publication_days", "5");
        clock.set(MONDAY, LocalTime.of(9, 0));
        Nominating nominating = new Nominating(context);
        UUID id = nominating.ready(Drafts.person("Nguyễn Thị Hường (mẫu)", "F-GK-CN"));
        new Publishing(context).post("canbo", id, MONDAY);
        assertThat(firesOn(id)).isEqualTo(MONDAY.plusDays(5));

        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(),
                        new CalendarDay(MONDAY.plusDays(2), DayKind.OFF, "Thông báo (mẫu)", true, null)));

        assertThat(firesOn(id)).isEqualTo(MONDAY.plusDays(8));
        assertThat(endsOn(id)).isEqualTo(MONDAY.plusDays(7));
    }

    /** Posted on Friday, its ten plain days would end on a Sunday: it hangs until somebody is at the office again. */
    @Test
    void plainDaysThatEndOnAWeekend_hangUntilMonday_andMoveWithIt() {
        UUID id = families(LocalDate.of(2033, 3, 4));
        LocalDate monday = LocalDate.of(2033, 3, 14);
        assertThat(endsOn(id)).isEqualTo(monday);
        assertThat(firesOn(id)).isEqualTo(monday.plusDays(1));

        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(), new CalendarDay(monday, DayKind.OFF, "Thông báo (mẫu)", false, null)));

        assertThat(endsOn(id)).isEqualTo(monday.plusDays(1));
        assertThat(firesOn(id)).isEqualTo(monday.plusDays(2));
    }

    /** Tết of 2033: the tenth day is Saturday 29 January, and the office opens again on Monday 7 February. */
    @Test
    void plainDaysThatEndBeforeTet_hangUntilTheOfficeOpensAgain() {
        UUID id = families(LocalDate.of(2033, 1, 20));

        assertThat(endsOn(id)).isEqualTo(LocalDate.of(2033, 2, 7));
        assertThat(firesOn(id)).isEqualTo(LocalDate.of(2033, 2, 8));
    }

    @Test
    void plainDaysThatEndOnAWorkingDay_hangNoLonger() {
        UUID id = families(LocalDate.of(2033, 3, 7));

        assertThat(endsOn(id)).isEqualTo(LocalDate.of(2033, 3, 16));
        assertThat(firesOn(id)).isEqualTo(LocalDate.of(2033, 3, 17));
    }

    /** A list of households of culture, posted by the village on the day. */
    private UUID families(LocalDate day) {
        clock.set(day, LocalTime.of(9, 0));
        UUID id = new CultureFamilies(context).sent(1);
        new Publishing(context).post("truongthon", id, day);
        return id;
    }

    private void rule(String key, String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = ? and form is null",
                value,
                key);
    }

    /** The day at whose beginning the list has hung its time. */
    private LocalDate firesOn(UUID id) {
        String job = jdbc.queryForObject("""
                select j.id_ from act_ru_job j
                join act_ru_execution e on e.id_ = j.process_instance_id_
                join nomination_publication p on p.id::text = e.business_key_
                where p.nomination = ? and j.handler_type_ = 'timer-intermediate-transition'""", String.class, id);
        return LocalDate.ofInstant(
                management
                        .createJobQuery()
                        .jobId(job)
                        .singleResult()
                        .getDuedate()
                        .toInstant(),
                Clocks.ZONE);
    }

    /** Flushed first: a plain query does not see what JPA still holds. */
    private LocalDate endsOn(UUID id) {
        context.getBean(EntityManager.class).flush();
        return jdbc.queryForObject(
                "select ends_on from nomination_publication where nomination = ?", LocalDate.class, id);
    }
}
