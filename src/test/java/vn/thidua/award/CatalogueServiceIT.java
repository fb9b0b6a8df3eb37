package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import vn.thidua.shared.SubjectKind;

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

    /** Every row of what the law gives a commune to do with: whom it is for, who decides, how much comes with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            T-LDTT    | Lao động tiên tiến                    | INDIVIDUAL | Chủ tịch UBND xã                 | 0.3
            T-CSTDCS  | Chiến sĩ thi đua cơ sở                | INDIVIDUAL | Chủ tịch UBND xã                 | 1.0
            T-CSTDTP  | Chiến sĩ thi đua cấp thành phố        | INDIVIDUAL | Chủ tịch UBND thành phố          | 3.0
            T-CSTDTQ  | Chiến sĩ thi đua toàn quốc            | INDIVIDUAL | Thủ tướng Chính phủ              | 4.5
            T-TTLDTT  | Tập thể lao động tiên tiến            | COLLECTIVE | Chủ tịch UBND xã                 | 0.8
            T-TTLDXS  | Tập thể lao động xuất sắc             | COLLECTIVE | Chủ tịch UBND thành phố          | 1.5
            T-COTP    | Cờ thi đua của UBND thành phố         | COLLECTIVE | Chủ tịch UBND thành phố          | 8.0
            T-COCP    | Cờ thi đua của Chính phủ              | COLLECTIVE | Thủ tướng Chính phủ              | 12.0
            T-XATB    | Xã, phường, đặc khu tiêu biểu         | COLLECTIVE | Chủ tịch UBND thành phố          | 2.0
            T-THONVH  | Thôn, tổ dân phố văn hóa              | COLLECTIVE | Chủ tịch UBND xã                 | 1.5
            T-GDVH    | Gia đình văn hóa                      | HOUSEHOLD  | Chủ tịch UBND xã                 | 0.1
            F-GK-CN   | Giấy khen của Chủ tịch UBND xã        | INDIVIDUAL | Chủ tịch UBND xã                 | 0.3
            F-GK-TT   | Giấy khen của Chủ tịch UBND xã        | COLLECTIVE | Chủ tịch UBND xã                 | 0.6
            F-GK-HO   | Giấy khen của Chủ tịch UBND xã        | HOUSEHOLD  | Chủ tịch UBND xã                 | 0.45
            F-BKTP-CN | Bằng khen của Chủ tịch UBND thành phố | INDIVIDUAL | Chủ tịch UBND thành phố          | 1.5
            F-BKTP-TT | Bằng khen của Chủ tịch UBND thành phố | COLLECTIVE | Chủ tịch UBND thành phố          | 3.0
            F-BKTP-HO | Bằng khen của Chủ tịch UBND thành phố | HOUSEHOLD  | Chủ tịch UBND thành phố          | 2.25
            F-BKTTG-CN | Bằng khen của Thủ tướng Chính phủ    | INDIVIDUAL | Thủ tướng Chính phủ              | 3.5
            F-BKTTG-TT | Bằng khen của Thủ tướng Chính phủ    | COLLECTIVE | Thủ tướng Chính phủ              | 7.0
            F-HCLD3-CN | Huân chương Lao động hạng Ba         | INDIVIDUAL | Chủ tịch nước                    | 4.5
            F-HCLD3-TT | Huân chương Lao động hạng Ba         | COLLECTIVE | Chủ tịch nước                    | 9.0
            F-KNC     | Kỷ niệm chương                        | INDIVIDUAL | Bộ, cơ quan trung ương, hoặc thành phố theo nghị quyết của Hội đồng nhân dân thành phố | 0.6
            """)
    void titleOrFormOfTheLaw_isInTheCatalogue(
            String code, String name, SubjectKind kind, String decider, BigDecimal coefficient) {
        CatalogueEntry entry = entry("ND152", code);

        assertThat(entry.form().name()).isEqualTo(name);
        assertThat(entry.form().kind()).isEqualTo(kind);
        assertThat(entry.deciders().getFirst().words()).isEqualTo(decider);
        assertThat(entry.paid().coefficient()).isEqualByComparingTo(coefficient);
        assertThat(entry.paid().maximum()).isEqualTo(code.equals("F-KNC"));
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
