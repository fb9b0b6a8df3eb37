package vn.thidua.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.nomination.eligibility.Given.nominee;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.award.CommendationType;
import vn.thidua.award.StandardPredicate;
import vn.thidua.movement.LaunchLevel;

/** Whatever is not met says what was looked at, and what would change it. */
class FindingsSayAllTest {

    private static final LocalDate ENDS = LocalDate.of(2025, 6, 30);

    /** Checks of the room itself, and those that are only ever met. */
    private static final Set<Check> SAID_ELSEWHERE_OR_MET = EnumSet.of(
            Check.KIND,
            Check.MEETING,
            Check.SIMPLE_GROUND,
            Check.MOVEMENT,
            Check.HOLD,
            Check.TITLE_CAP,
            Check.STANDARD,
            Check.BR_02,
            Check.BR_07);

    @ParameterizedTest
    @MethodSource("nominees")
    void whatIsNotMet_hasDataAndAChange(Given given) {
        assertThat(open(given)).isNotEmpty().allMatch(FindingsSayAllTest::saysAll);
    }

    @Test
    void plantedFindingWithoutAChange_isNoticed() {
        Rule rule = new Rule(Severity.BLOCKS, "Điều 5", false);
        Finding planted =
                Finding.of("planted", rule, Verdict.FAIL, Message.of("planted")).with(List.of(Datum.filed("planted")));

        assertThat(saysAll(planted)).isFalse();
        assertThat(saysAll(planted.changedBy(Message.of("planted")))).isTrue();
    }

    /**
     * Of somebody of whom something is known for every rule, each finding names what it looked at; titles from before a
     * discipline are none.
     */
    @Test
    void whereSomethingIsKnown_noFindingSaysThatThereWasNothing() {
        assertThat(open(below().certified(CertificateKind.RESEARCH, CertificateLevel.BASE)))
                .hasSizeGreaterThan(20)
                .filteredOn(finding -> !lookedAtSomething(finding))
                .extracting(Finding::rule)
                .containsExactly("standard.HAS.T-CSTDCS");
    }

    @Test
    void plantedFindingWithoutData_isNoticed() {
        Rule rule = new Rule(Severity.BLOCKS, "Điều 5", false);
        Finding planted = Finding.of("planted", rule, Verdict.FAIL, Message.of("planted"));

        assertThat(lookedAtSomething(planted)).isFalse();
        assertThat(lookedAtSomething(planted.with(List.of(Datum.filed("planted")))))
                .isTrue();
    }

    /** The sentence that there was nothing to look at is put in for every finding that names no data. */
    private static boolean lookedAtSomething(Finding finding) {
        return finding.data().stream().noneMatch(datum -> datum.what().key().equals("datum.nothing"));
    }

    private static boolean saysAll(Finding finding) {
        return !finding.data().isEmpty() && finding.change() != null;
    }

    /** Otherwise a check that is added would be forgotten here. */
    @Test
    void everyPredicateAndEveryCheck_isNotMetBySomebody() {
        Set<String> open = nominees()
                .flatMap(given -> open(given).stream())
                .map(finding -> finding.rule().replaceAll("^(standard\\.[A-Z_]+).*", "$1"))
                .collect(Collectors.toSet());

        assertThat(open)
                .containsAll(Stream.of(StandardPredicate.values())
                        .map(predicate -> "standard." + predicate)
                        .toList())
                .containsAll(EnumSet.complementOf(EnumSet.copyOf(SAID_ELSEWHERE_OR_MET)).stream()
                        .map(Check::finding)
                        .toList());
    }

    private static List<Finding> open(Given given) {
        return given.findings(Check.STANDARD, Check.values()).stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .toList();
    }

    static Stream<Given> nominees() {
        return Stream.of(silent(), silent().leading(), below(), doubtful(), row(), row().rated(YearRating.GOOD, 2024));
    }

    private static Given silent() {
        return asked(nominee());
    }

    private static Given below() {
        return asked(nominee())
                .leading()
                .inPost(60)
                .born(2010)
                .achieved(2020, 2021)
                .rated(YearRating.DONE, 2026)
                .unitRated(YearRating.DONE, 2026)
                .stated("T-CSTDCS", 2025)
                .grantedBefore("Xã Cũ", "T-CSTDCS", 2024)
                .grantedToNamesake("F-GK-CN", 2025)
                .certified(
                        CertificateKind.INITIATIVE,
                        CertificateLevel.BASE,
                        new Facts.Use(true, false, 2025, "Quyết định 9", "Quyết định 9"))
                .members(10, 5, 5, 0)
                .saysDisciplined(2)
                .disciplined(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30))
                .ranked(3)
                .contributed("Hiến 130 m² đất")
                .inMovement(LaunchLevel.COMMUNE)
                .enrolled(EnrolmentDemand.REQUIRED, false, ENDS, ENDS.plusDays(1))
                .beside(new Likeness(
                        Likeness.Ground.WORDS, true, true, "Quyết định 1", "Quyết định 1", 100, "một", "hai"))
                .ofUnitUntil(LocalDate.of(2025, 6, 30))
                .postedNowhere();
    }

    private static Given doubtful() {
        return asked(nominee())
                .leading()
                .rated(YearRating.NOT_RATED, 2026)
                .unitRated(YearRating.NOT_RATED, 2026)
                .stated("T-CSTDCS", 2024, 2025)
                .granted("T-CSTDCS", CommendationType.DOT_XUAT, 2024, 2025)
                .certified(CertificateKind.INITIATIVE, CertificateLevel.BASE)
                .certified(CertificateKind.INITIATIVE, CertificateLevel.CITY)
                .inMovement(LaunchLevel.CITY)
                .achievedSomeTime()
                .enrolled(EnrolmentDemand.EXPECTED, false, ENDS, null)
                .beside(new Likeness(Likeness.Ground.WORDS, false, false, "hồ sơ 2", "hồ sơ 2", 80, "một", "hai"))
                .namedLike("Chi hội Cũ", LocalDate.of(2025, 6, 30));
    }

    private static Given row() {
        return nominee()
                .leading()
                .rated(YearRating.EXCELLENT, 2026)
                .unitRated(YearRating.DONE, 2026)
                .granted("T-CSTDCS", CommendationType.CONG_TRANG, 2023, 2024)
                .granted("T-CSTDCS", CommendationType.DOT_XUAT, 2025)
                .inARow(0, StandardPredicate.HAS, "T-CSTDCS", "3")
                .inARow(0, StandardPredicate.RATINGS, "EXCELLENT", "3")
                .inARow(0, StandardPredicate.UNIT_RATINGS, "EXCELLENT", "3")
                .row(1, StandardPredicate.INFLUENCE, null, null)
                .row(2, StandardPredicate.NEEDS_PERSON, null, null);
    }

    private static Given asked(Given given) {
        return given.row(0, StandardPredicate.YEAR_RATING, null, "GOOD")
                .row(0, StandardPredicate.UNIT_RATING, null, "GOOD")
                .row(0, StandardPredicate.RATINGS, "EXCELLENT", "2")
                .row(0, StandardPredicate.UNIT_RATINGS, "EXCELLENT", "2")
                .row(0, StandardPredicate.HAS, "T-CSTDCS", "2")
                .row(0, StandardPredicate.INITIATIVE, "BASE", "2")
                .row(0, StandardPredicate.RESEARCH, "BASE", "2")
                .row(0, StandardPredicate.MEMBER_SHARE, "T-LDTT", "70")
                .row(0, StandardPredicate.MEMBER_SHARE, "DONE", "100")
                .row(0, StandardPredicate.MEMBERS_WITH, "T-CSTDCS", "1")
                .row(0, StandardPredicate.NO_DISCIPLINE, "WARNING", null)
                .row(0, StandardPredicate.CLUSTER_RANK, null, "1")
                .row(0, StandardPredicate.MOVEMENT_SELECTED, null, "CITY")
                .row(0, StandardPredicate.SUDDEN, null, null)
                .row(0, StandardPredicate.CONTRIBUTION, null, null)
                .row(0, StandardPredicate.INFLUENCE, null, null)
                .row(0, StandardPredicate.NEEDS_PERSON, null, null);
    }
}
