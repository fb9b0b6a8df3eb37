package vn.thidua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Confidence;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;

class DueDatesTest {

    /** Friday 20 November 2026, 23:30 in Việt Nam; still the 20th there although 16:30 in Greenwich. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final LocalDate today = LocalDate.of(2026, 11, 20);
    private final RuleSets ruleSets = mock();
    private final WorkingCalendar calendar = mock();
    private final DueDates due = new DueDates(ruleSets, calendar, clock);

    @Test
    void due_isWhenTheOfficeClosesOnTheLastDay() {
        when(ruleSets.value("ND152", "sla_commune_check", null, today)).thenReturn(limit(3, null));
        when(calendar.addWorkingDays(today, 3)).thenReturn(LocalDate.of(2026, 11, 25));

        assertThat(due.workingDays("ND152", "sla_commune_check"))
                .isEqualTo(Date.from(Instant.parse("2026-11-25T10:00:00Z")));
    }

    @Test
    void formOfItsOwn_isAskedFor() {
        when(ruleSets.value(eq("ND152"), eq("sla_commune_check"), eq("F-GK-CN"), any()))
                .thenReturn(limit(1, "F-GK-CN"));
        when(calendar.addWorkingDays(today, 1)).thenReturn(LocalDate.of(2026, 11, 23));

        assertThat(due.workingDays("ND152", "sla_commune_check", "F-GK-CN"))
                .isEqualTo(Date.from(Instant.parse("2026-11-23T10:00:00Z")));
    }

    private static RuleValue limit(int days, @Nullable String form) {
        return new RuleValue(
                "ND152",
                "sla_commune_check",
                form,
                Integer.toString(days),
                null,
                LocalDate.of(2025, 7, 1),
                null,
                "Mặc định",
                Confidence.DEFAULT);
    }
}
