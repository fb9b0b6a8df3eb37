package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;

/**
 * Gia đình văn hóa is to be reviewed before 25 November (Nghị định 86/2023/NĐ-CP), and its list hangs ten days before that:
 * whoever begins too late is warned.
 */
@IntegrationTest
class ReviewDeadlineIT {

    private static final LocalDate REVIEW_BY = LocalDate.of(2033, 11, 25);

    @Autowired
    BeginningService beginnings;

    @Autowired
    TestPeople people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void listPostedToday_hasHungBeforeTheDay_nothingIsWarnedOf() {
        assertThat(warning(LocalDate.of(2033, 11, 15), "T-GDVH"))
                .as("its tenth day is the 24th")
                .isEmpty();
    }

    @Test
    void listPostedADayLater_endsOnTheDayItself_whichIsNotBeforeIt() {
        assertThat(warning(LocalDate.of(2033, 11, 16), "T-GDVH")).hasValueSatisfying(warning -> {
            assertThat(warning.reviewBy()).isEqualTo(REVIEW_BY);
            assertThat(warning.earliestEnd()).isEqualTo(REVIEW_BY);
            assertThat(warning.over()).isFalse();
            assertThat(warning.article()).contains("86/2023");
            assertThat(warning.unverified()).isFalse();
        });
    }

    @Test
    void listPostedTwoDaysLater_endsAfterTheWeekend() {
        assertThat(warning(LocalDate.of(2033, 11, 17), "T-GDVH"))
                .map(ReviewWarning::earliestEnd)
                .as("Saturday 26 would be the tenth day")
                .contains(LocalDate.of(2033, 11, 28));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void dayBefore_theDay_andTheDayAfter(int days, boolean over) {
        assertThat(warning(REVIEW_BY.plusDays(days), "T-GDVH"))
                .map(ReviewWarning::over)
                .contains(over);
    }

    /** The last day itself is in time where the row says so: what is compared how stands in it. */
    @Test
    void rowThatCountsTheDayItself_isFollowed() {
        compared("<=");

        assertThat(warning(LocalDate.of(2033, 11, 16), "T-GDVH")).isEmpty();
        assertThat(warning(REVIEW_BY, "T-GDVH")).map(ReviewWarning::over).contains(false);
        assertThat(warning(REVIEW_BY.plusDays(1), "T-GDVH"))
                .map(ReviewWarning::over)
                .contains(true);
    }

    @AfterEach
    void asTheLawSays() {
        compared("<");
    }

    private void compared(String comparator) {
        jdbc.update(
                "update award_rule_value set comparator = ? where rule_set = 'ND152' and key = 'review_deadline'",
                comparator);
    }

    @Test
    void formWithoutSuchADay_isNeverWarnedOf() {
        assertThat(warning(REVIEW_BY.plusDays(1), "F-GK-CN")).isEmpty();
        assertThat(warning(REVIEW_BY.plusDays(1), "F-GK-CN", "T-GDVH")).isPresent();
    }

    /** Read for villages too, and marked as not compared. */
    @Test
    void villageOfCulture_isWarnedOfTheSameDay_unverified() {
        assertThat(warning(REVIEW_BY, "T-THONVH")).hasValueSatisfying(warning -> {
            assertThat(warning.reviewBy()).isEqualTo(REVIEW_BY);
            assertThat(warning.unverified()).isTrue();
        });
    }

    private Optional<ReviewWarning> warning(LocalDate today, String... forms) {
        clock.set(today, LocalTime.of(9, 0));
        return people.as("truongthon", () -> beginnings.reviewWarning(List.of(forms)));
    }
}
