package vn.thidua.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.eligibility.Given.nominee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
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
    @DisplayName(
            "BR-07 a year of maternity leave counts as time, not as a rating: it breaks no row, and does not fill one")
    void yearOfMaternityLeaveWithoutRating_breaksNoRow_andIsNoRating() {
        Given enough = nominee().rated(YearRating.GOOD, 2024, 2026).inARow(0, StandardPredicate.RATINGS, "GOOD", "2");
        assertThat(enough.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);
        enough.onLeave(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 7, 9));
        assertThat(enough.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);

        Given filled = nominee()
                .rated(YearRating.EXCELLENT, 2024, 2026)
                .inARow(0, StandardPredicate.RATINGS, "EXCELLENT", "3")
                .onLeave(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 7, 9));
        assertThat(filled.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(filled.finding(Check.STANDARD).data())
                .extracting(datum -> datum.what().key())
                .contains("datum.leaveYears");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"10, 7, PASS", "10, 6, FAIL", "13, 10, PASS", "13, 9, FAIL", "10, -, FAIL", "-, 7, FAIL"})
    void shareOfMembers_isReckonedWithoutRounding(@Nullable Integer all, @Nullable Integer advanced, Verdict verdict) {
        assertThat(nominee()
                        .collective()
                        .members(all, null, advanced, null)
                        .titled("T-LDTT", 10)
                        .row(0, StandardPredicate.MEMBER_SHARE, "T-LDTT", "70")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(verdict);
    }

    /** The unit says 7 or 8 of 10; the register is asked whether it shows as many as are needed. */
    @ParameterizedTest
    @CsvSource({"7, 7, PASS", "8, 7, PASS", "7, 6, HUMAN", "7, 0, HUMAN", "6, 10, FAIL"})
    void shareThatTheUnitSays_isHeldAgainstTheRegister(int stated, int registered, Verdict verdict) {
        Finding finding = nominee()
                .collective()
                .members(10, null, stated, null)
                .titled("T-LDTT", registered)
                .row(0, StandardPredicate.MEMBER_SHARE, "T-LDTT", "70")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.data()).extracting(Datum::source).containsExactly(Source.STATED, Source.REGISTERED);
        assertThat(finding.data().getLast().what())
                .isEqualTo(Message.of(
                        "datum.titled", new Message.FormRef("T-LDTT"), 2026, "Trường THCS Nghi Dương", registered));
        assertThat(finding.change() == null).isEqualTo(verdict == Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, 1, PASS", "1, 0, HUMAN", "2, 0, HUMAN", "-, 1, FAIL", "0, 1, FAIL"})
    void fighterThatTheUnitNames_isHeldAgainstTheRegister(@Nullable Integer stated, int registered, Verdict verdict) {
        Finding finding = nominee()
                .collective()
                .members(10, 10, 10, stated)
                .titled("T-CSTDCS", registered)
                .row(0, StandardPredicate.MEMBERS_WITH, "T-CSTDCS", "1")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.data()).extracting(Datum::source).contains(Source.REGISTERED);
    }

    /** Who did their tasks stands in no register: there the unit's word is what there is. */
    @Test
    void shareOfThoseWhoDidTheirTasks_isTheUnitsToSay() {
        Finding finding = nominee()
                .collective()
                .members(10, 10, null, null)
                .row(0, StandardPredicate.MEMBER_SHARE, "DONE", "100")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.data()).extracting(Datum::source).containsExactly(Source.STATED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, HUMAN", "0, PASS", "1, FAIL"})
    void disciplineOfACollective_isSaidByTheUnit_andSilenceIsForAPerson(@Nullable Integer said, Verdict verdict) {
        Given given = nominee().collective().row(0, StandardPredicate.NO_DISCIPLINE, "WARNING", null);
        if (said != null) {
            given.saysDisciplined(said);
        }

        Finding finding = given.finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.data())
                .extracting(datum -> datum.what().key())
                .containsExactly(said == null ? "datum.nothing" : "datum.disciplined");
        assertThat(finding.change() == null).isEqualTo(verdict == Verdict.PASS);
    }

    @Test
    void disciplineNamedWithItsDays_speaksAgainstACollective_whateverNumberItGives() {
        Given given = nominee()
                .collective()
                .saysDisciplined(0)
                .disciplined(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1))
                .row(0, StandardPredicate.NO_DISCIPLINE, "WARNING", null);

        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(given.year(2027).finding(Check.STANDARD).verdict())
                .as("in another year")
                .isEqualTo(Verdict.PASS);
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

    private static final LocalDate MOVEMENT_ENDS = LocalDate.of(2025, 6, 30);

    /** Somebody who enrolled for the movement in time, for what they did in its years. */
    private static Given selected(LaunchLevel launchedBy, @Nullable String least) {
        return nominee()
                .inMovement(launchedBy)
                .enrolled(EnrolmentDemand.VOLUNTARY, false, MOVEMENT_ENDS, MOVEMENT_ENDS)
                .achieved(2024, 2025)
                .row(0, StandardPredicate.MOVEMENT_SELECTED, null, least);
    }

    @ParameterizedTest
    @CsvSource({"PRIME_MINISTER, PASS", "CITY, PASS", "COMMUNE, FAIL", "ORGANISATION, FAIL"})
    void honourOfTheCity_asksForAMovementOfTheCityOrAbove(LaunchLevel launchedBy, Verdict verdict) {
        assertThat(selected(launchedBy, "CITY").finding(Check.STANDARD).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, NONE", "ORGANISATION,"})
    void whereNoLevelIsAskedFor_anyMovementWillDo(LaunchLevel launchedBy, @Nullable String least) {
        assertThat(selected(launchedBy, least).finding(Check.STANDARD).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void movementThatWasMerelyChosen_provesNothing() {
        Finding finding = nominee()
                .inMovement(LaunchLevel.CITY)
                .achievedSomeTime()
                .row(0, StandardPredicate.MOVEMENT_SELECTED, null, "CITY")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(open(finding)).containsExactly("joined.open.enrolment", "joined.open.period");
        assertThat(finding.change()).isNotNull();
    }

    @Test
    void partInAMovement_takesEnrolmentInTime_andTheMovementsYears() {
        assertThat(open(selected(LaunchLevel.CITY, "CITY")
                        .enrolled(EnrolmentDemand.VOLUNTARY, false, MOVEMENT_ENDS, MOVEMENT_ENDS.plusDays(1))
                        .finding(Check.STANDARD)))
                .containsExactly("joined.open.enrolment");
        assertThat(open(selected(LaunchLevel.CITY, "CITY").achievedSomeTime().finding(Check.STANDARD)))
                .containsExactly("joined.open.period");
        assertThat(open(selected(LaunchLevel.CITY, "CITY").achieved(2026, 2026).finding(Check.STANDARD)))
                .containsExactly("joined.open.outside");
    }

    private static List<String> open(Finding finding) {
        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        return finding.explanation().details().stream()
                .filter(List.class::isInstance)
                .flatMap(open -> ((List<?>) open).stream())
                .map(each -> ((Message) each).key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // granted,            over, verdict
        "2023 2024 2025,       2025, PASS",
        "2024 2025 2026,       2025, PASS",
        "2022 2023 2024,       2025, HUMAN",
        "2023 2024,            2025, HUMAN",
        "2021 2022 2023,       2025, FAIL",
        "2024,                 2025, FAIL",
        "2022 2023 2024 2026,  2025, FAIL",
        "2023 2024 2025,       2026, HUMAN",
        "2022 2023 2024,       2024, PASS",
    })
    void rowOfTitles_reachesTheLastYearThatIsOver_andWithoutItsResultAPersonLooks(
            String granted, int over, Verdict verdict) {
        Finding finding = nominee()
                .asking("T-CSTDTP", true)
                .over(over)
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, years(granted))
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "3")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.HUMAN) {
            assertThat(finding.explanation().key()).isEqualTo("has.row.awaited");
            assertThat(finding.explanation().details()).contains(over);
            assertThat(finding.change()).isNotNull();
        }
    }

    @Test
    void lastYearOnMaternityLeave_isPassedOver_andNothingIsAwaited() {
        assertThat(nominee()
                        .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2022, 2023, 2024)
                        .onLeave(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 7, 9))
                        .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "3")
                        .finding(Check.STANDARD)
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, FAIL", "DONE, FAIL", "EXCELLENT, PASS"})
    void rowOfRatings_reachesTheLastYearThatIsOver(@Nullable YearRating lastYears, Verdict verdict) {
        Given given = nominee()
                .rated(YearRating.EXCELLENT, 2023, 2024)
                .inARow(0, StandardPredicate.RATINGS, "EXCELLENT", "2");
        if (lastYears != null) {
            given.rated(lastYears, 2025);
        }

        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(verdict);
    }

    private static int[] years(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
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
    void whatAPersonJudges_isSaidInTheLawsWords() {
        assertThat(nominee()
                        .row(0, StandardPredicate.NEEDS_PERSON, null, null)
                        .finding(Check.STANDARD)
                        .explanation())
                .isEqualTo(Message.of("judged.words", "Có nhiều thành tích"));
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
