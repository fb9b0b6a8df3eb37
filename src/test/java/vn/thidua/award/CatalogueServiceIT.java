package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
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

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"ND98", "ND152", "SUCCESSOR"})
    void everyTitleAndForm_hasWhoDecides_itsGroundsPapersProcedureAndAllLimitsOfItsRoad(String set) {
        assertThat(entries(set)).hasSize(22);
        assertThat(gaps(set)).isEmpty();
    }

    /** Each thing that a sheet has to say, taken away from one form, is missed there and nowhere else. */
    @ParameterizedTest
    @CsvSource({
        "delete from award_decider where rule_set = 'ND152' and form = 'T-GDVH', T-GDVH: deciders",
        "delete from award_standard where rule_set = 'ND152' and form = 'T-XATB', T-XATB: standards",
        "delete from award_form_type where rule_set = 'ND152' and form = 'F-KNC', F-KNC: types",
        "update award_paper set mandatory = false where rule_set = 'ND152' and form = 'T-COTP', T-COTP: papers",
        "delete from award_rule_value where rule_set = 'ND152' and form = 'T-XATB' and key = 'bonus_coefficient', T-XATB: money",
        "delete from award_form_limit where form = 'F-GK-CN' and key = 'sla_commune_sign', F-GK-CN: sla_commune_sign",
        "delete from award_form_limit where form = 'T-COCP' and key = 'sla_city_sign', T-COCP: sla_city_sign"
    })
    @Transactional
    void whatIsTakenAwayFromOneForm_isMissedThere(String planted, String gap) {
        assertThat(jdbc.update(planted)).isPositive();

        assertThat(gaps("ND152")).containsExactly(gap);
    }

    /** What a sheet has to say and does not. */
    private List<String> gaps(String set) {
        List<String> gaps = new ArrayList<>();
        for (CatalogueEntry entry : entries(set)) {
            String code = entry.form().code();
            Map<String, Boolean> said = new LinkedHashMap<>();
            said.put("deciders", !entry.deciders().isEmpty());
            said.put("types", !entry.types().isEmpty());
            said.put("standards", !entry.standards().isEmpty());
            said.put("papers", entry.papers().stream().anyMatch(RequiredPaper::mandatory));
            said.put("money", entry.paid() != null && !entry.paid().article().isBlank());
            OF_THE_PROCEDURE.forEach(key -> said.put(key, entry.rule(key) != null));
            OF_EVERY_FORM.forEach(key -> said.put(key, limits(entry).contains(key)));
            if (entry.form().level() != DecidingLevel.COMMUNE) {
                OF_THE_CITY.forEach(key -> said.put(key, limits(entry).contains(key)));
            }
            if (entry.papers().stream().anyMatch(RequiredPaper::simple)) {
                said.put("sla_commune_simple", limits(entry).contains("sla_commune_simple"));
            }
            said.forEach((what, there) -> {
                if (!there) {
                    gaps.add(code + ": " + what);
                }
            });
        }
        return gaps;
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
        assertThat(paid(entry).coefficient()).isEqualByComparingTo(coefficient);
        assertThat(paid(entry).maximum()).isEqualTo(code.equals("F-KNC"));
    }

    @Test
    void householdsMoney_isCitedByTheFactor_andKnownAsWellAsTheLessKnownOfTheTwo() {
        assertThat(paid(entry("ND152", "F-GK-HO")).article()).isEqualTo("Nghị định 152/2025/NĐ-CP, Điều 54");
        assertThat(paid(entry("ND152", "F-GK-HO")).confidence()).isEqualTo(Confidence.SURE);
        assertThat(paid(entry("ND152", "F-BKTP-HO")).confidence()).isEqualTo(Confidence.VERIFIED);
    }

    @Test
    @Transactional
    void household_getsTheIndividualsTimesTheFactor_whateverTheyAre() {
        jdbc.update("update award_rule_value set value = '0.4' where rule_set = 'ND152' and key = 'bonus_coefficient'"
                + " and form = 'F-GK-CN'");
        jdbc.update("update award_rule_value set value = '2' where rule_set = 'ND152' and key = 'household_factor'");

        assertThat(paid(entry("ND152", "F-GK-HO")).coefficient()).isEqualByComparingTo("0.8");
        assertThat(paid(entry("SUCCESSOR", "F-GK-HO")).coefficient()).isEqualByComparingTo("0.8");
        assertThat(paid(entry("ND98", "F-GK-HO")).coefficient()).isEqualByComparingTo("0.45");
    }

    @Test
    void coefficientOfAHousehold_standsNowhereASecondTime() {
        assertThat(standingTwice()).isEmpty();
    }

    @Test
    @Transactional
    void coefficientOfAHousehold_thatStandsBesideTheIndividuals_isCaught() {
        jdbc.update("insert into award_rule_value (rule_set, key, form, value, valid_from, article, confidence)"
                + " values ('ND152', 'bonus_coefficient', 'F-GK-HO', '0.45', date '2025-07-01', 'Điều 1', 'DEFAULT')");

        assertThat(standingTwice()).containsExactly("ND152 F-GK-HO");
    }

    private List<String> standingTwice() {
        return jdbc.queryForList("""
                select v.rule_set || ' ' || v.form from award_rule_value v join award_form f on f.code = v.form
                where v.key = 'bonus_coefficient' and f.paid_as is not null""", String.class);
    }

    /** The decree of 2025 and the papers of its ministry say nothing of what began before them. */
    @Test
    void sheetOfTheClosedSet_citesNoLaterPaper_unlessItSaysThatNobodyHasChecked() {
        RuleSetRow closed = set("ND98");
        assertThat(people.as("canbo", () -> catalogue.catalogue(closed))).allSatisfy(entry -> {
            assertThat(Stream.of(
                                    Stream.of(paid(entry)).map(paid -> cited(paid.article(), paid.confidence())),
                                    entry.deciders().stream().map(each -> cited(each.article(), each.confidence())),
                                    entry.types().stream().map(each -> cited(each.article(), each.confidence())),
                                    entry.papers().stream().map(each -> cited(each.article(), each.confidence())))
                            .flatMap(each -> each))
                    .noneMatch(CatalogueServiceIT::laterAndSure);
            assertThat(paid(entry).article()).startsWith("Nghị định 98/2023/NĐ-CP");
            assertThat(paid(entry).confidence().unverified()).isTrue();
        });
        assertThat(people.as("canbo", () -> catalogue.types(closed)))
                .noneMatch(type -> laterAndSure(cited(type.article(), type.confidence())));
        assertThat(laterAndSure(cited("Nghị định 152/2025/NĐ-CP, Điều 50", Confidence.VERIFIED)))
                .isTrue();
    }

    private static CatalogueEntry.Cited cited(String article, Confidence confidence) {
        return new CatalogueEntry.Cited("", article, confidence);
    }

    private static boolean laterAndSure(CatalogueEntry.Cited cited) {
        return cited.article().matches(".*((152|129)/2025|638/QĐ-BNV).*")
                && !cited.confidence().unverified();
    }

    private static CatalogueEntry.Paid paid(CatalogueEntry entry) {
        return Objects.requireNonNull(entry.paid(), "money comes with every form");
    }

    private static final List<String> OF_THE_PROCEDURE = List.of(
            "council_required",
            "publication_stage",
            "ballot_by_law",
            "ballot_mode",
            "vote_majority",
            "vote_majority_city");

    /** The decree of 2025 was not held against the one before: what is cited from that one alone is no verified value of it. */
    @Test
    void setInForce_citesTheDecreeBefore_onlyWhereItSaysThatNobodyHasCompared() {
        assertThat(fromTheDecreeBefore("confidence in ('VERIFIED', 'SURE') and article !~ '638/QĐ-BNV|/2025'"))
                .isEmpty();
        assertThat(fromTheDecreeBefore("confidence = 'UNSURE' and article like '%(điều tương ứng%chưa đối chiếu)'"))
                .contains("vote_majority T-CSTDCS", "city_council T-COTP", "simple_ground_sudden *", "SUMMARY F-GK-CN");
    }

    private List<String> fromTheDecreeBefore(String how) {
        return jdbc.queryForList(
                "select what from (select key || ' ' || coalesce(form, '*') as what, rule_set, article, confidence"
                        + " from award_rule_value union all select code || ' ' || form, rule_set, article, confidence"
                        + " from award_paper) as said"
                        + " where rule_set = 'ND152' and article like '%Nghị định 98/2023/NĐ-CP%' and " + how,
                String.class);
    }

    /** The steps that every nomination goes through, each with its limit, and the whole of them. */
    private static final List<String> OF_EVERY_FORM = List.of(
            "sla_commune_total",
            "sla_commune_front_confirm",
            "sla_commune_check",
            "sla_return_unfit",
            "sla_commune_supplement",
            "sla_commune_appraise",
            "sla_commune_consultation",
            "sla_commune_decision_draft",
            "sla_commune_sign",
            "sla_clerk_number",
            "sla_notify_awardee");

    private static final List<String> OF_THE_CITY = List.of(
            "sla_city_intake",
            "sla_city_appraise",
            "sla_city_supplement",
            "sla_city_second_vote",
            "sla_city_sign",
            "sla_city_council",
            "sla_city_answer");

    @ParameterizedTest
    @ValueSource(strings = {"ND98", "ND152", "SUCCESSOR"})
    void everyTitleAndForm_showsALimitOnce(String set) {
        assertThat(entries(set)).allSatisfy(entry -> assertThat(limits(entry)).doesNotHaveDuplicates());
    }

    /** A limit that a rule set gives to one form alone would be the first to be looked for. */
    @ParameterizedTest
    @ValueSource(strings = {"ND98", "ND152", "SUCCESSOR"})
    void limitOfAFormsOwn_isShown(String set) {
        List<RuleRow> own = people.as("canbo", () -> rules.rules(set)).stream()
                .filter(row -> row.form() != null)
                .filter(row -> row.key().part() == RulePart.LIMIT
                        || row.key().kind() == RuleValueKind.DAYS
                        || row.key().kind() == RuleValueKind.DAY_OF_YEAR)
                .toList();

        assertThat(own).isNotEmpty();
        assertThat(own)
                .allSatisfy(row -> assertThat(limits(entry(set, row.form())))
                        .as(row.form())
                        .contains(row.key().key()));
    }

    /** Shipped with both letters off, consultation on, and the city's Council for the titles that are voted on there. */
    @Test
    void limitOfAStepThatIsOff_isToldFromTheOthers() {
        assertThat(leftOut("F-BKTP-CN"))
                .containsExactlyInAnyOrder("sla_return_unfit", "sla_notify_awardee", "sla_city_council");
        assertThat(leftOut("T-CSTDTP")).containsExactlyInAnyOrder("sla_return_unfit", "sla_notify_awardee");
    }

    private List<String> leftOut(String form) {
        CatalogueEntry entry = entry("ND152", form);
        return entry.limits().stream()
                .filter(limit -> !entry.onTheRoad(limit))
                .map(row -> row.key().key())
                .toList();
    }

    @Test
    void wholeProcedure_isSaidOfEachForm_withTheMarkOfItsOwnValue() {
        assertThat(whole("T-CSTDCS").confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(whole("T-TTLDTT").value()).isEqualTo("20");
        assertThat(whole("T-TTLDTT").confidence()).isEqualTo(Confidence.DEFAULT);
    }

    private RuleValue whole(String form) {
        return entry("ND152", form).limits().stream()
                .filter(row -> row.key().key().equals("sla_commune_total"))
                .map(RuleRow::now)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> limits(CatalogueEntry entry) {
        return entry.limits().stream().map(row -> row.key().key()).toList();
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
        assertThat(entry("ND98", "T-LDTT").deciders())
                .filteredOn(cited -> cited.words().matches("Chủ tịch UBND (xã|huyện)"))
                .extracting(CatalogueEntry.Cited::words, CatalogueEntry.Cited::article)
                .containsExactly(
                        tuple("Chủ tịch UBND xã", "Luật 06/2022/QH15, Điều 80 khoản 3"),
                        tuple("Chủ tịch UBND huyện", "Luật 06/2022/QH15, Điều 80 khoản 2"));
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
        List<CommendationTypeRow> types = people.as("canbo", () -> catalogue.types(set("ND152")));

        assertThat(types).extracting(CommendationTypeRow::type).containsExactlyInAnyOrder(CommendationType.values());
        assertThat(types)
                .filteredOn(CommendationTypeRow::buildsMerit)
                .extracting(CommendationTypeRow::type)
                .containsExactly(CommendationType.CONG_TRANG);
    }

    @Test
    @Transactional
    void figureInANote_isTheRuleValue() {
        jdbc.update(
                "update award_rule_value set value = '1/4' where rule_set = 'ND152' and key = 'women_leader_reduction'");

        CommendationTypeRow service = people.as("canbo", () -> catalogue.types(set("ND152"))).stream()
                .filter(type -> type.type() == CommendationType.CONG_HIEN)
                .findFirst()
                .orElseThrow();

        assertThat(service.note())
                .contains("giảm {women_leader_reduction} thời gian")
                .doesNotContain("1/3");
        assertThat(service.values())
                .extracting(row -> Objects.requireNonNull(row.now()).value())
                .containsExactly("1/4");
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
        return people.as("canbo", () -> catalogue.catalogue(set(set)));
    }

    private RuleSetRow set(String id) {
        return people.as("canbo", () -> rules.ruleSets()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
