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

    private static final Likeness HONOURED = like(Likeness.Ground.WORDS, true, true, 100, "Hiến đất", "Hiến đất");
    private static final Likeness ALIKE =
            like(Likeness.Ground.WORDS, false, true, 71, "Hiến 126 m² đất", "Hiến 120 m² đất");

    private static Likeness like(
            Likeness.Ground ground, boolean same, boolean granted, int percent, String own, String other) {
        String where = granted ? "Quyết định 15/QĐ-UBND" : "đang được đề nghị ở nơi khác";
        String within = granted ? where : "Giấy khen, hồ sơ ND-2026-0001";
        return new Likeness(ground, same, granted, where, within, percent, own, other);
    }

    @Test
    @DisplayName("BR-01 the same title of the same year blocks without a word of what was achieved; under way it warns")
    void sameTitle() {
        Likeness.Ground title = Likeness.Ground.TITLE;
        Finding granted = nominee()
                .beside(like(title, true, true, 100, "Gia đình văn hóa năm 2026", "Gia đình văn hóa năm 2026"))
                .finding(Check.BR_01);
        Finding underWay = nominee()
                .beside(like(title, true, false, 100, "Gia đình văn hóa năm 2026", "Gia đình văn hóa năm 2026"))
                .finding(Check.BR_01);

        assertThat(granted.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(granted.severity()).isEqualTo(Severity.BLOCKS);
        assertThat(granted.explanation().key()).isEqualTo("sameAchievement.TITLE.FAIL");
        assertThat(underWay.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(underWay.severity()).isEqualTo(Severity.WARNS);
        assertThat(underWay.likeness()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"NO_WORDS, 0", "OTHER_TIME, 100"})
    @DisplayName("BR-01 what cannot be told apart, or reads the same of another time, a person judges")
    void silence_provesNothing(Likeness.Ground ground, int percent) {
        Finding finding = nominee()
                .beside(like(ground, false, true, percent, "Hiến đất", ""))
                .finding(Check.BR_01);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNS);
        assertThat(finding.explanation().details()).contains("Quyết định 15/QĐ-UBND");
    }

    @Test
    @DisplayName("BR-11 where it is under way elsewhere, the sentence says no more, and the officers compare")
    void initiativeUnderWayElsewhere_isClosed() {
        Finding finding = nominee()
                .certified(
                        CertificateKind.INITIATIVE,
                        CertificateLevel.BASE,
                        new Facts.Use(false, false, 2026, "đang được đề nghị ở nơi khác", "Giấy khen, hồ sơ 12"))
                .finding(Check.BR_11);

        assertThat(finding.data().toString()).doesNotContain("hồ sơ 12");
        assertThat(finding.likeness()).isNotNull().extracting(Likeness::within).isEqualTo("Giấy khen, hồ sơ 12");
    }

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
        Likeness underWay = like(Likeness.Ground.WORDS, true, false, 100, "Hiến đất", "Hiến đất");

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
    @DisplayName(
            "BR-09 informs: a third less time in post for a woman who leads, 40 months count as 60; a person confirms it")
    void womanLeader_informs() {
        Finding finding = nominee()
                .severity(Severity.INFORMS)
                .type(CommendationType.CONG_HIEN)
                .leading()
                .inPost(40)
                .finding(Check.BR_09);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.severity()).isEqualTo(Severity.INFORMS);
        assertThat(finding.data().getFirst().what().details()).containsExactly(40, 60);
        assertThat(nominee().man().leading().findings(Check.BR_09)).isEmpty();
        assertThat(nominee().findings(Check.BR_09)).isEmpty();
    }

    @Test
    @DisplayName("BR-09 informs: nothing is taken off for her who retires later, for the reason that is said and shown")
    void womanWhoRetiresLater_isExcepted() {
        Finding finding = nominee()
                .severity(Severity.INFORMS)
                .leading()
                .inPost(40)
                .retiringLater("Chức danh giữ đến 60 tuổi")
                .finding(Check.BR_09);

        assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
        assertThat(finding.explanation().key()).isEqualTo("womanLeader.excepted");
        assertThat(finding.data()).singleElement().satisfies(datum -> {
            assertThat(datum.source()).isEqualTo(Source.STATED);
            assertThat(datum.what().details()).containsExactly("Chức danh giữ đến 60 tuổi");
        });
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
                        new Facts.Use(granted, title, year, "Quyết định 3/QĐ-UBND", "Quyết định 3/QĐ-UBND"))
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
                        new Facts.Use(true, true, 2024, "Quyết định 3/QĐ-UBND", "Quyết định 3/QĐ-UBND"))
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
    @DisplayName("BR-14 a list that the road has no place for warns, and the appraiser writes how it was published")
    void publicationWithoutAPlaceOnTheRoad_warns() {
        Finding finding = nominee().postedNowhere().finding(Check.BR_14);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNS);
        assertThat(finding.change()).isNotNull();
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
    @DisplayName("BR-16 a body that carries the name of a dissolved one is for a person: it warns")
    void nameOfADissolvedBody_warns() {
        Finding finding = nominee()
                .collective()
                .namedLike("Hợp tác xã Ngũ Phúc", LocalDate.of(2025, 6, 30))
                .finding(Check.BR_16);

        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
        assertThat(finding.severity()).isEqualTo(Severity.WARNS);
        assertThat(finding.data().getFirst().what().details()).contains("Hợp tác xã Ngũ Phúc");
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
                // demand,  verified, enrolled on, verdict, severity
                "VOLUNTARY, true,  -,          PASS,  WARNS",
                "VOLUNTARY, true,  2025-06-30, PASS,  WARNS",
                "VOLUNTARY, true,  2025-07-01, HUMAN, WARNS",
                "EXPECTED,  true,  -,          HUMAN, WARNS",
                "EXPECTED,  false, -,          HUMAN, WARNS",
                "EXPECTED,  true,  2025-06-30, PASS,  WARNS",
                "EXPECTED,  true,  2025-12-31, HUMAN, WARNS",
                "REQUIRED,  true,  -,          FAIL,  BLOCKS",
                "REQUIRED,  true,  2025-07-01, FAIL,  BLOCKS",
                "REQUIRED,  true,  2025-06-30, PASS,  BLOCKS",
                "REQUIRED,  false, -,          HUMAN, WARNS",
            })
    @DisplayName(
            "BR-22 one enrols until the last day of the movement: expected it warns, required it blocks if verified")
    void enrolment(
            EnrolmentDemand demand, boolean verified, @Nullable LocalDate on, Verdict verdict, Severity severity) {
        Finding finding = nominee()
                .severity(Severity.WARNS)
                .enrolled(demand, !verified, LocalDate.of(2025, 6, 30), on)
                .finding(Check.BR_22);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.article()).isEqualTo(demand == EnrolmentDemand.REQUIRED ? "Quy chế" : "Điều 5");
        assertThat(finding.change() == null).isEqualTo(verdict == Verdict.PASS);
    }

    @Test
    @DisplayName("BR-22 a rule that is not verified requires nothing of anybody")
    void enrolmentByAnUnverifiedRule_asksAPerson() {
        assertThat(nominee()
                        .unverified()
                        .enrolled(EnrolmentDemand.REQUIRED, false, LocalDate.of(2025, 6, 30), null)
                        .finding(Check.BR_22)
                        .verdict())
                .isEqualTo(Verdict.HUMAN);
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
