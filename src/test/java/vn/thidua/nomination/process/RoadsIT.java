package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.MovableClock;
import vn.thidua.TestPeople;
import vn.thidua.nomination.Drafts;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.Nominating;
import vn.thidua.nomination.NominationDetails;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationService;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;

/** What is said beforehand of a nomination agrees with the road that it goes and with the rule set that it goes by. */
@IntegrationTest
class RoadsIT {

    private static final String FORM = "F-GK-CN";

    @Autowired
    ApplicationContext context;

    @Autowired
    NominationService nominations;

    @Autowired
    EligibilityService eligibility;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    Nominating nominating;

    @BeforeEach
    void begin() {
        nominating = new Nominating(context);
    }

    @AfterEach
    void asItWas() {
        rules("NONE", "YES");
        jdbc.update("delete from award_rule_value where key = 'publication_stage' and form = ?", FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,           YES, NONE,           PASS",
        "BEFORE_COUNCIL, YES, BEFORE_COUNCIL, PASS",
        "AFTER_COUNCIL,  YES, AFTER_COUNCIL,  PASS",
        "BEFORE_FILING,  NO,  BEFORE_FILING,  PASS",
        "BEFORE_COUNCIL, NO,  NONE,           HUMAN",
        "AFTER_COUNCIL,  NO,  NONE,           HUMAN",
    })
    @DisplayName("BR-14 warns where the list that is asked for has no place on the road that the process goes")
    void whatIsSaidOfTheList_agreesWithTheRoad(String stage, String council, String road, Verdict verdict) {
        rules(stage, council);
        UUID id = nominating.submitted(Drafts.person("Phan Thị Đường (mẫu)", FORM));

        assertThat(road(id)).isEqualTo(road);
        NominationDetails.Finding finding = whileWriting(Drafts.person("Phan Thị Lối (mẫu)", FORM));
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.severity()).isEqualTo(verdict == Verdict.HUMAN ? Severity.WARNS : Severity.BLOCKS);
    }

    /** Of another nomination on the same road. */
    private NominationDetails.Finding whileWriting(NominationDraft.Line line) {
        UUID id = nominating.drafted(line);
        return people.as("truongthon", () -> eligibility.whileWriting(id)).get(line.id()).stream()
                .filter(each -> each.rule().equals("BR-14"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("BR-04 cites the article of the rule set that the nomination goes by")
    void nobodyUnderInvestigation_byTheArticleOfTheOwnSet() {
        UUID id = nominating.confirmed(Drafts.person("Phan Thị Luật (mẫu)", FORM));
        nominating.check(id, Map.of("checkOutcome", "COMPLETE"));
        assertThat(noHold(id).article()).isEqualTo("Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4");
        assertThat(noHold(id).unverified()).isFalse();

        jdbc.update("update nomination set rule_set = 'ND98' where id = ?", id);

        assertThat(noHold(id).article()).startsWith("Nghị định 98/2023/NĐ-CP").doesNotContain("152/2025");
        assertThat(noHold(id).unverified()).isTrue();
        assertThat(finding(id, "kindFitsForm").article()).isEqualTo("Luật 06/2022/QH15, Điều 75");
    }

    @Test
    void moreChampionsThanTheShareOfAdvancedWorkers_isSaidWhileWriting_andBarsNobody() {
        // A year in which nobody was granted anything.
        clock.set(LocalDate.of(2036, 3, 15), LocalTime.of(9, 0));
        NominationDraft.Line line = Drafts.person("Phan Thị Hạn Mức (mẫu)", "T-CSTDCS");
        UUID id = nominating.drafted(line);
        assertThat(rules(id, line)).doesNotContain("titleCap");
        try {
            cap("ON");

            assertThat(people.as("truongthon", () -> eligibility.whileWriting(id))
                            .get(line.id()))
                    .filteredOn(finding -> finding.rule().equals("titleCap"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.explanation()).contains("1 Chiến sĩ thi đua cơ sở trên 0", "15 %");
                        assertThat(finding.severity()).isEqualTo(Severity.INFORMS);
                        assertThat(finding.verdict()).isEqualTo(Verdict.HUMAN);
                        assertThat(finding.unverified()).isTrue();
                    });
        } finally {
            cap("OFF");
        }
    }

    private List<String> rules(UUID id, NominationDraft.Line line) {
        return people.as("truongthon", () -> eligibility.whileWriting(id)).get(line.id()).stream()
                .map(NominationDetails.Finding::rule)
                .toList();
    }

    private void cap(String value) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'cap_cstdcs_of_ldtt'", value);
    }

    private NominationDetails.Finding noHold(UUID id) {
        return finding(id, "noHold");
    }

    private NominationDetails.Finding finding(UUID id, String rule) {
        return people.as("canbo", () -> nominations.details(id)).lines().getFirst().findings().stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String road(UUID id) {
        return jdbc.queryForObject("""
                select v.text_ from act_ru_variable v join act_ru_execution e on e.id_ = v.execution_id_
                where e.business_key_ = ? and v.name_ = 'publication'""", String.class, id.toString());
    }

    private void rules(String stage, String council) {
        jdbc.update(
                "update award_rule_value set value = ? where rule_set = 'ND152' and key = 'council_required'"
                        + " and form = ?",
                council,
                FORM);
        jdbc.update(
                "delete from award_rule_value where rule_set = 'ND152' and key = 'publication_stage' and form = ?",
                FORM);
        jdbc.update("""
                insert into award_rule_value (rule_set, key, form, value, valid_from, article, confidence)
                values ('ND152', 'publication_stage', ?, ?, date '2025-07-01', 'Điều thử (mẫu)', 'VERIFIED')""", FORM, stage);
    }
}
