package vn.thidua.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.eligibility.Given.nominee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.CommendationType;
import vn.thidua.award.StandardPredicate;

/** The principles of awarding, each by its number: what blocks, what warns and what only informs. */
class BusinessRulesTest {

    private static final Likeness HONOURED =
            new Likeness(true, true, "Quyết định 15/QĐ-UBND", 100, "Hiến đất", "Hiến đất");
    private static final Likeness ALIKE =
            new Likeness(false, true, "Quyết định 15/QĐ-UBND", 71, "Hiến 126 m² đất", "Hiến 120 m² đất");

    @Test
    @DisplayName("BR-01 the same achievement blocks, and names the decision that honoured it")
    void sameAchievement_blocks() {
        Finding finding = nominee().beside(HONOURED).finding(Check.BR_01);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(finding.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(finding.explanation().details()).contains("Quyết định 15/QĐ-UBND");
        assertThat(finding.change()).isNotNull();
    }

    @Test
    @DisplayName("BR-01 a similar text raises suspicion only: both texts, and a written reason")
    void similarAchievement_warns() {
        Finding finding = nominee().beside(ALIKE).finding(Check.BR_01);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNS);
        assertThat(finding.likeness()).isEqualTo(ALIKE);
    }

    @Test
    @DisplayName("BR-01 the same achievement on its way elsewhere was not honoured yet: it warns")
    void sameAchievementUnderWay_warns() {
        Likeness underWay = new Likeness(true, false, "hồ sơ ND-2026-0001", 100, "Hiến đất", "Hiến đất");

        assertThat(nominee().beside(underWay).finding(Check.BR_01).verdict()).isEqualTo(Verdict.HUMAN);
    }

    @Test
    @DisplayName("BR-01 awards of a namesake are shown to a person, with who it may be; they bar nobody")
    void namesakes() {
        assertThat(nominee().grantedToNamesake("F-GK-CN", 2024, 2025).findings(Check.BR_01))
                .filteredOn(finding -> finding.rule().equals("namesakes"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNS);
                    assertThat(finding.data()).hasSize(2);
                });
        assertThat(nominee().findings(Check.BR_01)).hasSize(1);
    }

    @Test
    @DisplayName("BR-01 nothing alike is met")
    void nothingAlike_isMet() {
        assertThat(nominee().finding(Check.BR_01).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-01 a rule that is not verified blocks nobody")
    void unverifiedRule_asksAPerson() {
        assertThat(nominee().unverified().beside(HONOURED).finding(Check.BR_01).verdict())
                .isEqualTo(Verdict.HUMAN);
    }

    @Test
    @DisplayName("BR-02 a higher form needs no lower one first: it informs")
    void noLadder_informs() {
        Finding finding = nominee().severity(Severity.INFORMS).finding(Check.BR_02);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.severity()).isEqualTo(Severity.INFORMS);
    }

    @Test
    @DisplayName("BR-03 themed awards are no ground of merit: a standard met by them alone is blocked")
    void themedAwards_block() {
        Given given = nominee()
                .asking("F-BKTTG-CN", false)
                .granted("F-BKTP-CN", CommendationType.PHONG_TRAO, 2020)
                .row(0, StandardPredicate.HAS, "F-BKTP-CN", "1");

        assertThat(given.finding(Check.BR_03).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    @DisplayName("BR-03 beside an award of merit it only says what was left out")
    void themedAwardBesideMerit_informs() {
        Finding finding = nominee()
                .granted("F-BKTP-CN", CommendationType.DOT_XUAT, 2020)
                .granted("F-BKTP-CN", CommendationType.CONG_TRANG, 2021)
                .row(0, StandardPredicate.HAS, "F-BKTP-CN", "1")
                .finding(Check.BR_03);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.data()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2024, FAIL", "2025, 2026, HUMAN", "2026, 2026, PASS"})
    @DisplayName("BR-05 achievements count from the end of a discipline on")
    void afterDiscipline(int from, int to, Verdict verdict) {
        Finding finding = nominee()
                .achieved(from, to)
                .disciplined(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30))
                .finding(Check.BR_05);

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    @DisplayName("BR-05 titles of years before its end do not count")
    void titlesBeforeTheEndOfADiscipline_doNotCount() {
        Finding finding = nominee()
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2024, 2025)
                .disciplined(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 2, 28))
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2")
                .finding(Check.STANDARD);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    @DisplayName("BR-07 maternity leave breaks no row of years, and informs")
    void maternityLeave_bridges() {
        Given given = nominee()
                .severity(Severity.INFORMS)
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2022, 2023, 2025)
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "3");
        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.FAIL);

        given.onLeave(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 7, 31));

        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);
        assertThat(given.finding(Check.BR_07).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-09 a woman who leads: a third less time in post, so 40 months count as 60")
    void womanLeader_informs() {
        Finding finding = nominee()
                .severity(Severity.INFORMS)
                .type(CommendationType.CONG_HIEN)
                .leading()
                .inPost(40)
                .finding(Check.BR_09);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.data().getFirst().what().details()).containsExactly(40, 60);
        assertThat(nominee().man().leading().findings(Check.BR_09)).isEmpty();
        assertThat(nominee().findings(Check.BR_09)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, 2026, FAIL,  BLOCKS",
        "true,  true,  2026, FAIL,  BLOCKS",
        "true,  true,  2025, HUMAN, WARNS",
        "false, true,  2026, HUMAN, WARNS",
    })
    @DisplayName("BR-11 an initiative serves one honour; a title of a later year is for a person to decide")
    void initiativeOnce(boolean granted, boolean title, int year, Verdict verdict, Severity severity) {
        Finding finding = nominee()
                .asking("T-CSTDCS", true)
                .certified(
                        CertificateKind.INITIATIVE,
                        CertificateLevel.BASE,
                        new Facts.Use(granted, title, year, "Quyết định 3/QĐ-UBND"))
                .finding(Check.BR_11);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.severity()).isEqualTo(severity);
    }

    @Test
    @DisplayName("BR-11 one used for a title is not used for a form")
    void initiativeOfATitle_isNotForAForm() {
        Finding finding = nominee()
                .certified(
                        CertificateKind.INITIATIVE,
                        CertificateLevel.BASE,
                        new Facts.Use(true, true, 2024, "Quyết định 3/QĐ-UBND"))
                .finding(Check.BR_11);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    @DisplayName("BR-14 says beforehand where and for how long the list hangs")
    void publication_isSaid() {
        Finding finding = nominee().posted(10).finding(Check.BR_14);

        assertThat(finding.explanation().key()).isEqualTo("posted.calendar");
        assertThat(finding.explanation().details()).contains(10);
    }

    @Test
    @DisplayName("BR-16 a body that was dissolved is not awarded: it blocks")
    void dissolvedBody_blocks() {
        Finding finding = nominee().ofUnitUntil(LocalDate.of(2025, 6, 30)).finding(Check.BR_16);

        assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(nominee().ofUnitUntil(Given.DAY).finding(Check.BR_16).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    @DisplayName("BR-17 years before the merger of 2025 stand in the same row, and a person confirms it")
    void merger_doesNotBreakYears() {
        Given given = nominee()
                .severity(Severity.WARNS)
                .grantedBefore("Xã Ngũ Phúc", "T-CSTDCS", 2024)
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2025)
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "2");

        assertThat(given.finding(Check.STANDARD).verdict()).isEqualTo(Verdict.PASS);
        assertThat(given.finding(Check.BR_17).verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(given.finding(Check.BR_17).data().getFirst().what().details())
                .contains("Xã Ngũ Phúc");
    }

    @Test
    @DisplayName("BR-19 a leader stands beside the rating of the body they lead: it warns above it, and without it")
    void leaderBesideUnit_warns() {
        Given leader = nominee().severity(Severity.WARNS).leading();
        assertThat(leader.finding(Check.BR_19).verdict()).isEqualTo(Verdict.HUMAN);

        leader.unitRated(YearRating.GOOD, 2026).rated(YearRating.EXCELLENT, 2026);
        assertThat(leader.finding(Check.BR_19).verdict()).isEqualTo(Verdict.HUMAN);

        assertThat(nominee()
                        .severity(Severity.WARNS)
                        .leading()
                        .unitRated(YearRating.GOOD, 2026)
                        .rated(YearRating.GOOD, 2026)
                        .finding(Check.BR_19)
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(nominee().findings(Check.BR_19)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "true,  -,          HUMAN",
                "false, -,          PASS",
                "true,  2025-12-31, PASS",
                "false, 2026-01-01, HUMAN",
            })
    @DisplayName("BR-22 one enrols before the period ends: too late warns, none where it is expected")
    void enrolment(boolean expected, @Nullable LocalDate on, Verdict verdict) {
        assertThat(nominee()
                        .severity(Severity.WARNS)
                        .enrolled(expected, on)
                        .finding(Check.BR_22)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    @DisplayName("BR-24 somebody who may be under age: it warns until a parent agrees")
    void minor_warns() {
        assertThat(nominee()
                        .severity(Severity.WARNS)
                        .born(2008)
                        .finding(Check.BR_24)
                        .verdict())
                .isEqualTo(Verdict.HUMAN);
        assertThat(nominee()
                        .severity(Severity.WARNS)
                        .born(2012)
                        .agreedBy("Mẹ: Trần Thị Lan")
                        .finding(Check.BR_24)
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(nominee().born(2007).findings(Check.BR_24)).isEmpty();
    }
}
