package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.CommandKey;

/** The calendar changes: tasks, work list, drawn timers and what was said of them follow. */
class LimitsFollowCalendarIT extends LimitStage {

    @Test
    void calendarChanged_movesTheTaskItsListItsTimersAndBack() {
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDate due = MONDAY.plusDays(7);
        assertThat(dues(id, task, timer)).containsOnly(due.atTime(17, 0));

        off(MONDAY.plusDays(2));

        assertThat(dues(id, task, timer)).containsOnly(due.plusDays(1).atTime(17, 0));
        assertThat(limit(task)).containsEntry("due_on", Date.valueOf(due.plusDays(1)));
        assertThat(shown("truongthon", id).dueExpected()).isTrue();
        assertThat(nextReminder(id)).isEqualTo(MONDAY.plusDays(4).atTime(12, 15));
        assertThat(check.differences()).isEmpty();
        assertThat(check.limitsAdrift()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where action = 'deadline.limitsReplanned'", Integer.class))
                .isPositive();

        people.as("quantri", () -> calendar.remove(CommandKey.fresh(), MONDAY.plusDays(2)));
        assertThat(dues(id, task, timer)).containsOnly(due.atTime(17, 0));
        assertThat(shown("truongthon", id).dueExpected()).isFalse();
    }

    @Test
    void daysWithinTheSpanExchanged_dueDayStays_andHalfOfTheTimeIsOverLater() {
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDateTime due = MONDAY.plusDays(7).atTime(17, 0);
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(12, 15));

        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(),
                        new CalendarDay(
                                MONDAY.plusDays(5), DayKind.SWAP_WORK, "Thông báo (mẫu)", false, MONDAY.plusDays(2))));

        assertThat(dues(id, task, timer)).containsOnly(due);
        assertThat(nextReminder(id)).isEqualTo(MONDAY.plusDays(4).atTime(12, 15));
    }

    @Test
    void dueDayMovedAwayAfterItWasOverdue_nothingWasSaidOfThat() {
        UUID id = waiting();
        at(THURSDAY, 17, 1, id);
        assertThat(urged("uyvien1", id)).isTrue();

        off(THURSDAY);

        assertThat(urged("uyvien1", id)).isFalse();
        assertThat(shown("canbo", id).notice()).isNull();
        at(THURSDAY.plusDays(1), 17, 1, id);
        assertThat(urged("uyvien1", id)).isTrue();
    }

    @Test
    void dueDayTakenForward_endsNoEarlierThanTodaysOfficeHours() {
        off(MONDAY.plusDays(2));
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        LocalDate told = MONDAY.plusDays(8);
        assertThat(dues(id, task, timer)).containsOnly(told.atTime(17, 0));

        clock.set(told, LocalTime.of(9, 0));
        on(MONDAY.plusDays(2));

        assertThat(dues(id, task, timer)).containsOnly(told.atTime(17, 0));
        assertThat(executable()).doesNotContain(timer);
        assertThat(misreckoned()).doesNotContain(task, timer);
    }

    @Test
    void dueDayTakenForwardAfterHours_endsOnTheNextWorkingDay() {
        off(MONDAY.plusDays(2));
        off(MONDAY.plusDays(3));
        off(MONDAY.plusDays(4));
        UUID id = waiting();
        nominating.check(id, Map.of("checkOutcome", "SUPPLEMENT", "missing", "Thiếu ảnh công trình"));
        String task = task(id).getId();
        String timer = timer();
        assertThat(dues(id, task, timer)).containsOnly(MONDAY.plusDays(10).atTime(17, 0));

        // Tuesday after hours: with two days given back it would have ended that day, with all three on Monday.
        clock.set(MONDAY.plusDays(8), LocalTime.of(17, 30));
        on(MONDAY.plusDays(2));
        on(MONDAY.plusDays(3));
        on(MONDAY.plusDays(4));

        assertThat(dues(id, task, timer)).containsOnly(MONDAY.plusDays(9).atTime(17, 0));
        assertThat(executable()).doesNotContain(timer);
        assertThat(misreckoned()).doesNotContain(task, timer);
    }

    @Test
    void limitThatFollowsNoCalendar_isReported() {
        UUID id = waiting();
        String task = task(id).getId();
        assertThat(misreckoned()).doesNotContain(task);

        jdbc.update("update deadline_limit set due_on = due_on + 1 where subject_id = ?", task);

        assertThat(misreckoned()).contains(task);
    }

    @Test
    void reminderMovedIntoThePast_isSaidAtOnce() {
        UUID id = waiting();
        off(MONDAY.plusDays(2));
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(12, 15));
        clock.set(MONDAY.plusDays(2), LocalTime.of(14, 0));

        on(MONDAY.plusDays(2));

        assertThat(nextReminder(id)).isBefore(MONDAY.plusDays(2).atTime(14, 1));
        at(MONDAY.plusDays(2), 14, 1, id);
        assertThat(notices(id)).containsExactly("FIRST 0");
        assertThat(nextReminder(id)).isEqualTo(THURSDAY.atTime(11, 18));
    }

    @Test
    void everythingToSayMovedIntoThePast_isSaidAtOnce() {
        UUID id = waiting();
        off(THURSDAY);
        clock.set(THURSDAY.plusDays(5), LocalTime.of(8, 0));

        on(THURSDAY);

        assertThat(nextReminder(id)).isBefore(THURSDAY.plusDays(5).atTime(8, 1));
        at(THURSDAY.plusDays(5), 8, 1, id);
        assertThat(notices(id)).containsExactly("OVERDUE 1", "OVERDUE 2", "OVERDUE 3");
        assertThat(reminders(id)).isZero();
    }
}
