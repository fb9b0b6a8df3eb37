package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;

/** What a rule says from tomorrow on does not change the way of what was submitted today. */
@IntegrationTest
class PinnedRulesIT {

    private static final String FORM = "F-GK-HO";

    @Autowired
    ApplicationContext context;

    @Autowired
    NominationService nominations;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void asItWas() {
        jdbc.update("delete from award_rule_value where key = 'council_required' and form = ? and value = 'NO'", FORM);
        jdbc.update(
                "update award_rule_value set valid_to = null where rule_set = 'ND152' and key = 'council_required'"
                        + " and form = ?",
                FORM);
    }

    @Test
    void councilNoLongerRequiredFromTomorrow_todaysNominationStillGoesThere() {
        Nominating nominating = new Nominating(context);
        UUID id = nominating.confirmed(Drafts.household("Hộ ông Kha Đình Cũ (mẫu)", FORM));
        LocalDate today = LocalDate.now(clock);
        jdbc.update(
                "update award_rule_value set valid_to = ? where rule_set = 'ND152' and key = 'council_required'"
                        + " and form = ?",
                today,
                FORM);
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, valid_from, article, confidence)
                values ('ND152', 'council_required', ?, 'NO', ?, 'Điều thử (mẫu)', 'VERIFIED')""", FORM, today.plusDays(1));

        clock.advance(Duration.ofDays(1));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        nominating.appraise(id, "APPROPRIATE");

        assertThat(people.as("canbo", () -> nominations.details(id).stage())).isEqualTo(NominationStage.COUNCIL);
    }
}
