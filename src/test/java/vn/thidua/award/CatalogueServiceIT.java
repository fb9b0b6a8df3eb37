package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;
import vn.thidua.TestPeople;

/** What the catalogue says of each title and form, in each rule set. */
@IntegrationTest
class CatalogueServiceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    CatalogueService catalogue;

    @Autowired
    RuleService rules;

    @Autowired
    RequiredPapers papers;

    @Autowired
    Commendations commendations;

    @Autowired
    TestPeople people;

    @ParameterizedTest
    @ValueSource(strings = {"ND98", "ND152", "SUCCESSOR"})
    void everyTitleAndForm_hasWhoDecides_itsGroundsAndItsPapers(String set) {
        assertThat(entries(set)).hasSize(22).allSatisfy(entry -> {
            assertThat(entry.deciders()).as("deciders").isNotEmpty();
            assertThat(entry.types()).as("types").isNotEmpty();
            assertThat(entry.papers()).as("papers").anyMatch(RequiredPaper::mandatory);
            assertThat(entry.paid().article()).isNotBlank();
        });
    }

    @Test
    void everyTitleAndForm_saysItsCouncilListBallotAndMajority() {
        assertThat(entries("ND152"))
                .allSatisfy(entry -> assertThat(entry.procedure())
                        .extracting(row -> row.key().key())
                        .contains(
                                "council_required",
                                "publication_stage",
                                "ballot_by_law",
                                "ballot_mode",
                                "vote_majority",
                                "vote_majority_city"));
    }

    @Test
    void everyTitleAndForm_hasALimit() {
        assertThat(entries("ND152"))
                .allSatisfy(entry -> assertThat(entry.limits()).isNotEmpty());
    }

    @Test
    void headOfAUnit_decidesForOwnPeople_andABoardsChairOnlyOnGiayKhen() {
        assertThat(entry("ND152", "T-LDTT").deciders()).hasSize(2);
        assertThat(entry("ND152", "F-GK-CN").deciders())
                .extracting(CatalogueEntry.Cited::article)
                .containsExactly(
                        "Luật 06/2022/QH15, Điều 80 khoản 3; Nghị định 129/2025/NĐ-CP, Điều 59",
                        "Luật 06/2022/QH15, Điều 80 khoản 1",
                        "Luật 06/2022/QH15, Điều 80 khoản 4");
        assertThat(entry("ND152", "F-GK-HO").deciders()).hasSize(1);
    }

    @Test
    void district_decidedUntilItsEnd() {
        assertThat(entry("ND98", "T-CSTDCS").deciders())
                .extracting(CatalogueEntry.Cited::words)
                .contains("Chủ tịch UBND huyện");
        assertThat(entry("ND152", "T-CSTDCS").deciders())
                .extracting(CatalogueEntry.Cited::words)
                .doesNotContain("Chủ tịch UBND huyện");
    }

    @ParameterizedTest
    @CsvSource({
        "F-GK-CN, CONG_TRANG",
        "F-GK-CN, PHONG_TRAO",
        "F-GK-CN, DOT_XUAT",
        "F-GK-TT, CONG_TRANG",
        "F-GK-HO, PHONG_TRAO"
    })
    void giayKhen_isGivenOnItsThreeGrounds(String form, CommendationType type) {
        assertThat(commendations.given("ND152", form, type)).isTrue();
    }

    @Test
    void title_isNotGivenForASuddenAchievement() {
        assertThat(commendations.given("ND152", "T-CSTDCS", CommendationType.DOT_XUAT))
                .isFalse();
    }

    @Test
    void onlyMerit_buildsTowardMerit_andTheResistanceWarIsForStatistics() {
        List<CommendationTypeRow> types = people.as("canbo", () -> catalogue.types());

        assertThat(types).extracting(CommendationTypeRow::type).containsExactlyInAnyOrder(CommendationType.values());
        assertThat(types)
                .filteredOn(CommendationTypeRow::buildsMerit)
                .extracting(CommendationTypeRow::type)
                .containsExactly(CommendationType.CONG_TRANG);
    }

    @Test
    void whatIsNotOffered_saysWhy_andIsWhatIsDecidedAboveTheCity() {
        assertThat(entries("ND152"))
                .filteredOn(entry -> !entry.offered())
                .extracting(entry -> entry.form().code())
                .containsExactlyInAnyOrder(
                        "T-CSTDTQ",
                        "T-COCP",
                        "T-XATB",
                        "F-BKTTG-CN",
                        "F-BKTTG-TT",
                        "F-HCLD3-CN",
                        "F-HCLD3-TT",
                        "F-KNC");
    }

    @Test
    void titleAndForm_callTheirMinutesByTheirOwnName() {
        assertThat(names(Set.of("T-LDTT"))).contains("Biên bản bình xét thi đua");
        assertThat(names(Set.of("F-GK-CN"))).contains("Biên bản xét khen thưởng (ở thôn: biên bản họp thôn)");
        assertThat(names(Set.of("T-LDTT", "F-GK-CN")))
                .contains("Biên bản bình xét thi đua", "Biên bản xét khen thưởng (ở thôn: biên bản họp thôn)")
                .doesNotHaveDuplicates();
    }

    @Test
    void simpleProcedure_needsNoMinutes() {
        assertThat(papers.of("ND152", Set.of("F-GK-CN"), true, CommendationType.DOT_XUAT, TODAY))
                .extracting(RequiredPaper::code)
                .containsExactly("REQUEST", "SUMMARY");
    }

    @Test
    void paperOfOneType_takesThePlaceOfTheGeneralOne() {
        assertThat(certificate(CommendationType.DOT_XUAT).mandatory()).isTrue();
        assertThat(certificate(CommendationType.PHONG_TRAO).mandatory()).isFalse();
    }

    private RequiredPaper certificate(CommendationType type) {
        return papers.of("ND152", Set.of("F-BKTTG-CN"), false, type, TODAY).stream()
                .filter(paper -> paper.code().equals("CERTIFICATE"))
                .min(Comparator.comparing(RequiredPaper::name))
                .orElseThrow();
    }

    private List<String> names(Set<String> forms) {
        return papers.of("ND152", forms, false, CommendationType.CONG_TRANG, TODAY).stream()
                .map(RequiredPaper::name)
                .toList();
    }

    private CatalogueEntry entry(String set, String code) {
        return entries(set).stream()
                .filter(entry -> entry.form().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<CatalogueEntry> entries(String set) {
        return people.as(
                "canbo",
                () -> catalogue.catalogue(rules.ruleSets().stream()
                        .filter(row -> row.id().equals(set))
                        .findFirst()
                        .orElseThrow()));
    }
}
