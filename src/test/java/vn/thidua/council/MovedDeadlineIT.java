package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.deadline.CalendarDay;
import vn.thidua.deadline.CalendarService;
import vn.thidua.deadline.DayKind;
import vn.thidua.shared.Clocks;
import vn.thidua.shared.CommandKey;

/** The day on which ballots were to end turns out to be off: session, tasks and timer move to the next. */
class MovedDeadlineIT extends CouncilStage {

    private static final LocalDate MONDAY = LocalDate.of(2033, 3, 7);

    @Autowired
    CalendarService calendar;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void tuesdayIsWorkedAgain() {
        if (people.as("quantri", () -> calendar.year(MONDAY.getYear())).byDay().containsKey(MONDAY.plusDays(1))) {
            workedAgain();
        }
    }

    private void workedAgain() {
        people.as("quantri", () -> calendar.remove(CommandKey.fresh(), MONDAY.plusDays(1)));
    }

    private void off() {
        people.as(
                "quantri",
                () -> calendar.enter(
                        CommandKey.fresh(),
                        new CalendarDay(MONDAY.plusDays(1), DayKind.OFF, "Thông báo (mẫu)", false, null)));
    }

    @Test
    void dayWorkedAfterAll_ballotsEndNoEarlierThanToday() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        UUID session = opened(MEMBERS, subject("Ninh Thị Dời (mẫu)"));
        off();
        clock.set(MONDAY.plusDays(2), LocalTime.of(9, 0));

        workedAgain();

        assertThat(details(session).ballotDeadline()).isEqualTo(closing(MONDAY.plusDays(2)));
        assertThat(timer(session)).isEqualTo(closing(MONDAY.plusDays(2)));
    }

    @Test
    void dayOffAnnounced_ballotsEndOnTheNext() {
        clock.set(MONDAY, LocalTime.of(9, 0));
        UUID session = opened(MEMBERS, subject("Ninh Thị Dời (mẫu)"));
        assertThat(details(session).ballotDeadline()).isEqualTo(closing(MONDAY.plusDays(1)));

        off();

        Instant moved = closing(MONDAY.plusDays(2));
        assertThat(details(session).ballotDeadline()).isEqualTo(moved);
        assertThat(timer(session)).isEqualTo(moved);
    }

    private Instant timer(UUID session) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(session.toString())
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_BallotDeadline")
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(17, 0).atZone(Clocks.ZONE).toInstant();
    }
}
