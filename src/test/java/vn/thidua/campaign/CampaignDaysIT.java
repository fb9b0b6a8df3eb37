package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;

/** The days proposed for a campaign, reckoned back from the day by which the city wants the commune's nominations. */
@IntegrationTest
class CampaignDaysIT {

    @Autowired
    CampaignDays days;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void proposal_leavesTheCommuneItsLimit_andTheCouncilsPapersTheirs() {
        clock.set(LocalDate.of(2026, 9, 1), LocalTime.of(9, 0));

        CampaignDays.Proposal proposal = days.proposal();

        assertThat(proposal.submitBy()).isEqualTo(LocalDate.of(2026, 12, 10));
        // Twenty working days, and seven (two for the minutes, two for the draft, two to sign, one to number).
        assertThat(proposal.nominationsUntil()).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(proposal.councilOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(proposal.school()).isEqualTo(LocalDate.of(2027, 7, 10));
        assertThat(proposal.themeDays()).isEqualTo(10);
        assertThat(proposal.articles()).isEqualTo("Theo ví dụ của Bắc Ninh");
        assertThat(proposal.unverified()).isTrue();
    }

    @Test
    void dayThatCannotBeMetAnyMore_isThatOfTheNextYear() {
        clock.set(LocalDate.of(2026, 11, 12), LocalTime.of(9, 0));
        assertThat(days.proposal().submitBy()).isEqualTo(LocalDate.of(2026, 12, 10));

        clock.set(LocalDate.of(2026, 11, 13), LocalTime.of(9, 0));
        assertThat(days.proposal().submitBy()).isEqualTo(LocalDate.of(2027, 12, 10));
    }

    @Test
    @Transactional
    void proposal_followsTheRules() {
        clock.set(LocalDate.of(2026, 9, 1), LocalTime.of(9, 0));
        jdbc.update("update award_rule_value set value = '11-30', article = 'Điều thử (mẫu)', confidence = 'SURE'"
                + " where rule_set = 'ND152' and key = 'submit_deadline_year_city'");
        jdbc.update("update award_rule_value set value = '5' where rule_set = 'ND152' and key = 'sla_commune_total'"
                + " and form is null");

        CampaignDays.Proposal proposal = days.proposal();

        assertThat(proposal.submitBy()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(proposal.nominationsUntil()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(proposal.articles()).isEqualTo("Theo ví dụ của Bắc Ninh; Điều thử (mẫu)");
    }
}
