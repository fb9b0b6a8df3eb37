package vn.thidua.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.eligibility.Given.nominee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Confidence;
import vn.thidua.award.StandardPredicate;
import vn.thidua.movement.LaunchLevel;

/** Each row of a standard, and how rows hold together. */
class StandardRulesTest {

    @ParameterizedTest
    @CsvSource({"EXCELLENT, PASS", "GOOD, PASS", "DONE, FAIL", "NOT_RATED, HUMAN"})
    void ratingOfTheYear(YearRating rating, Verdict verdict) {
        Finding finding = nominee()
                .rated(rating, 2026)
                .row(0, StandardPredicate.YEAR_RATING, null, "GOOD")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.data()).extracting(Datum::source).containsOnly(Source.STATED);
    }

    @Test
    void noRatingStated_failsAndSaysWhatWouldChangeIt() {
        Finding finding = nominee()
                .rated(YearRating.GOOD, 2025)
                .row(0, StandardPredicate.YEAR_RATING, null, "GOOD")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.change()).isNotNull();
    }

    @Test
    void titlesInTheRegister_countByThemselves_thoseOnlyStatedAreReadByAPerson() {
        Given given = nominee().inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2");
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);

        given.granted("T-CSTDCS", CommendationType.CONG_TRANG, 2025).stated("T-CSTDCS", 2024);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.HUMAN);

        given.granted("T-CSTDCS", CommendationType.CONG_TRANG, 2024);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void titlesOutOfTheRow_doNotCount() {
        assertThat(nominee()
                        .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2021, 2022)
                        .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void excellentYearsInARow_needTheCertificatesToo() {
        Given given = nominee()
                .rated(YearRating.EXCELLENT, 2025, 2026)
                .inARow(2, StandardPredicate.RATINGS, "EXCELLENT", "2")
                .row(2, StandardPredicate.INITIATIVE, "BASE", "2")
                .certified(CertificateKind.INITIATIVE, CertificateLevel.BASE);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);

        given.certified(CertificateKind.INITIATIVE, CertificateLevel.CITY);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.HUMAN);
    }

    @Test
    void oneBranchIsEnough() {
        Finding finding = nominee()
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2025, 2026)
                .inARow(1, StandardPredicate.HAS, "T-CSTDCS", "2")
                .row(2, StandardPredicate.INITIATIVE, "BASE", "2")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.change()).isNull();
    }

    @Test
    void unverifiedBranch_mayBeWhatSavesSomebody() {
        Finding finding = nominee()
                .inARow(1, StandardPredicate.HAS, "T-CSTDCS", "2")
                .row(2, StandardPredicate.INFLUENCE, null, null, false, null, Confidence.UNSURE)
                .leading()
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
    }

    @Test
    void unverifiedRow_barsNobody() {
        assertThat(nominee()
                        .row(0, StandardPredicate.HAS, "T-CSTDCS", "1", false, null, Confidence.DEFAULT)
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(Verdict.HUMAN);
    }

    @Test
    void onlyWhatCameAfterTheForm_counts() {
        Given given = nominee()
                .granted("F-BKTTG-CN", CommendationType.CONG_TRANG, 2020)
                .rated(YearRating.GOOD, 2019, 2020, 2021, 2022, 2023, 2024)
                .row(0, StandardPredicate.RATINGS, "GOOD", "5", true, "F-BKTTG-CN", Confidence.VERIFIED);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);

        given.rated(YearRating.EXCELLENT, 2025);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void yearOfMaternityLeaveWithoutRating_countsAsTime() {
        Given given = nominee().rated(YearRating.GOOD, 2024, 2026).inARow(0, StandardPredicate.RATINGS, "GOOD", "3");
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);

        given.onLeave(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 7, 9));
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"10, 7, PASS", "10, 6, FAIL", "13, 10, PASS", "13, 9, FAIL", "10, -, FAIL", "-, 7, FAIL"})
    void shareOfMembers_isReckonedWithoutRounding(@Nullable Integer all, @Nullable Integer advanced, Verdict verdict) {
        assertThat(nominee()
                        .collective()
                        .members(all, null, advanced, null)
                        .row(0, StandardPredicate.MEMBER_SHARE, "T-LDTT", "70")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void collective_withSomebodyDisciplinedInTheYear_fails() {
        Given given = nominee().collective().row(0, StandardPredicate.NO_DISCIPLINE, "WARNING", null);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);

        given.disciplined(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1));
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"1, PASS", "2, FAIL"})
    void placeInTheCluster(int rank, Verdict verdict) {
        assertThat(nominee()
                        .collective()
                        .ranked(rank)
                        .row(0, StandardPredicate.CLUSTER_RANK, null, "1")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"PRIME_MINISTER, PASS", "CITY, PASS", "COMMUNE, FAIL", "ORGANISATION, FAIL"})
    void honourOfTheCity_asksForAMovementOfTheCityOrAbove(LaunchLevel launchedBy, Verdict verdict) {
        assertThat(nominee()
                        .inMovement(launchedBy)
                        .row(0, StandardPredicate.MOVEMENT_SELECTED, null, "CITY")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, NONE", "ORGANISATION,"})
    void whereNoLevelIsAskedFor_anyMovementWillDo(LaunchLevel launchedBy, @Nullable String least) {
        assertThat(nominee()
                        .inMovement(launchedBy)
                        .row(0, StandardPredicate.MOVEMENT_SELECTED, null, least)
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void awardsOfANamesakeWithoutBirthYear_neitherMeetAPrerequisiteNorBarIt() {
        Finding finding = nominee()
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2026)
                .grantedToNamesake("T-CSTDCS", 2025)
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.data()).anySatisfy(datum -> {
            assertThat(datum.what().key()).isEqualTo("datum.namesake");
            assertThat(datum.what().details()).contains("Nguyễn Văn A, không ghi năm sinh", "Quyết định 2025");
        });
        assertThat(finding.change()).isNotNull();
    }

    @Test
    void awardsOfANamesake_thatWouldNotBeEnoughEither_leaveItUnmet() {
        assertThat(nominee()
                        .grantedToNamesake("T-CSTDCS", 2025)
                        .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void whatNoRuleReckons_isForAPerson() {
        for (StandardPredicate predicate : new StandardPredicate[] {
            StandardPredicate.SUDDEN, StandardPredicate.CONTRIBUTION, StandardPredicate.NEEDS_PERSON
        }) {
            assertThat(nominee()
                            .row(0, predicate, null, null)
                            .finding(Check.STANDARD)
                            .verdict())
                    .as(predicate.name())
                    .isEqualTo(Verdict.HUMAN);
        }
    }
}
