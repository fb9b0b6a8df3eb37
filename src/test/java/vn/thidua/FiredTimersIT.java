package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.nomination.CultureFamilies;
import vn.thidua.publication.Publishing;

/** What stands behind a mark {@link FiresTimer}: the engine's history, which tells a timer that fired from one that waits. */
@IntegrationTest
class FiredTimersIT {

    private static final String TIMER = "ListPublication/CatchEvent_PeriodEnded";

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void plantedTest_thatWaitsForTheTimerAndNeverFiresIt_isCaught() {
        int before = FiresTimer.Witness.fired(jdbc, TIMER);
        UUID list = new CultureFamilies(context).sent(1);
        Publishing publishing = new Publishing(context);
        publishing.post("truongthon", list, LocalDate.now(clock));

        int waiting = FiresTimer.Witness.fired(jdbc, TIMER);
        assertThatThrownBy(() -> FiresTimer.Witness.requireMore(before, waiting, TIMER))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(TIMER);

        publishing.endPeriod(list);
        assertThat(FiresTimer.Witness.fired(jdbc, TIMER)).isEqualTo(before + 1);
    }
}
