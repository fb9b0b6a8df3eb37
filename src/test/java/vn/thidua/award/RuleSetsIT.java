package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.IntegrationTest;
import vn.thidua.database.TestDatabase;
import vn.thidua.shared.BusinessException;

@IntegrationTest
class RuleSetsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Tables with rows of a rule set that nothing closes together with it. */
    private static final String OPEN = """
            select c.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
            where k.contype = 'f' and k.confrelid = 'award_rule_set'::regclass
              and c.relname like 'award\\_%' and c.relname <> 'award_rule_set'
              and not exists (
                  select 1 from pg_trigger t where t.tgrelid = c.oid
                    and t.tgfoid = 'award_rule_value_refuse_read_only'::regproc)
            order by c.relname""";

    private static final String VILLAGES_DAY = "rule_set = 'ND152' and key = 'review_deadline' and form = 'T-THONVH'";

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private AwardCatalogue catalogue;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @CsvSource({"2024-01-01, ND98", "2025-06-30, ND98", "2025-07-01, ND152", "2026-11-22, ND152"})
    void day_hasItsRuleSet(LocalDate day, String ruleSet) {
        assertThat(ruleSets.inForceOn(day)).isEqualTo(ruleSet);
    }

    @Test
    void dayBeforeAllRuleSets_isRefused() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThatThrownBy(() -> ruleSets.inForceOn(day)).hasMessage("award.ruleSet.missing");
    }

    @Test
    void valueOfTheForm_goesBeforeTheGeneralOne() {
        RuleValue forTitle = ruleSets.value("ND152", "vote_majority", "T-CSTDCS", TODAY);
        RuleValue forOthers = ruleSets.value("ND152", "vote_majority", "F-GK-CN", TODAY);

        assertThat(forTitle.number()).isEqualTo(80);
        assertThat(forTitle.comparator()).isEqualTo(">=");
        assertThat(forTitle.confidence()).isEqualTo(Confidence.UNSURE);
        assertThat(forOthers.number()).isEqualTo(50);
        assertThat(forOthers.comparator()).isEqualTo(">");
        assertThat(forOthers.confidence().unverified()).isTrue();
    }

    /** What the decree of 2023 says was not held against the one in force: there it is no verified value, and in its own set it is. */
    @Test
    void articleOfTheDecreeBefore_isVerifiedInItsOwnSetOnly() {
        RuleValue before = ruleSets.value("ND98", "vote_majority", "T-CSTDCS", LocalDate.of(2025, 1, 15));
        RuleValue now = ruleSets.value("ND152", "vote_majority", "T-CSTDCS", TODAY);

        assertThat(before.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(now.value()).isEqualTo(before.value());
        assertThat(now.article()).startsWith(before.article()).contains("152/2025/NĐ-CP chưa đối chiếu");
    }

    @Test
    void withoutForm_isTheGeneralValue() {
        assertThat(ruleSets.value("ND152", "vote_majority", null, TODAY).form()).isNull();
    }

    @Test
    void missingRule_isAnError() {
        assertThatThrownBy(() -> ruleSets.value("ND152", "unknown", null, TODAY))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("award.rule.missing");
                    assertThat(refusal.details()).contains("unknown", "Nghị định 152/2025/NĐ-CP", "22/11/2026");
                });
    }

    @Test
    void missingRule_isCalledByItsName() {
        assertThatThrownBy(() -> ruleSets.value("ND152", "council_required", null, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.details()).startsWith("Có phải qua Hội đồng"));
    }

    @Test
    void missingRule_namesTheFormAsPeopleCallIt() {
        assertThatThrownBy(() -> ruleSets.value("ND152", "unknown", "F-GK-CN", TODAY))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("award.rule.missing.ofForm");
                    assertThat(refusal.details())
                            .contains("Giấy khen của Chủ tịch UBND xã")
                            .doesNotContain("F-GK-CN", "ND152");
                });
    }

    @Test
    void valueThatIsOnlyForForms_isMissingWithoutOne() {
        assertThatThrownBy(() -> ruleSets.value("ND152", "council_required", null, TODAY))
                .hasMessage("award.rule.missing");
    }

    @Test
    void baseSalary_dependsOnTheDay() {
        assertThat(ruleSets.value("ND152", "base_salary", null, LocalDate.of(2026, 6, 30))
                        .number())
                .isEqualTo(2_340_000);
        assertThat(ruleSets.value("ND152", "base_salary", null, TODAY).confidence())
                .isEqualTo(Confidence.UNSURE);
    }

    @Test
    void everyForm_saysWhetherItNeedsTheCouncil() {
        assertThat(catalogue.all())
                .allSatisfy(form -> assertThat(ruleSets.value("ND152", "council_required", form.code(), TODAY)
                                .value())
                        .isEqualTo(form.code().equals("T-GDVH") ? "NO" : "YES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sla_commune_front_confirm",
                "sla_commune_check",
                "sla_commune_supplement",
                "sla_commune_appraise",
                "sla_council_agenda",
                "sla_council_open",
                "sla_council_ballot",
                "sla_council_confirm",
                "sla_council_minutes",
                "sla_commune_decision_draft",
                "sla_commune_sign",
                "sla_clerk_number",
                "sla_city_intake",
                "sla_city_appraise",
                "sla_city_sign",
                "sla_notify_awardee",
                "supplement_max",
                "ballot_max_rounds"
            })
    void limit_isANumberOfAtLeastOne(String key) {
        assertThat(ruleSets.value("ND152", key, null, TODAY).number()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "consultation, ON",
        "city_consultation, OFF",
        "publication_stage, NONE",
        "interest_declaration, ON",
        "recusal_denominator, STAYS",
        "written_opinion, RECORDED",
        "quorum_counts_opinions, YES",
        "paper_ballot, OFF",
        "second_ballot, OFF",
        "quota_cut, OFF",
        "city_channel, DESK",
        "city_council, OFF",
        "ballot_mode, SECRET",
        "quorum_default, 2/3",
        "own_line_decision, ON",
        "decision_defer, ON",
        "direct_worker_target, NONE"
    })
    void switch_standsAsAgreed(String key, String value) {
        assertThat(ruleSets.value("ND152", key, null, TODAY).value()).isEqualTo(value);
    }

    @Test
    void secondValueOnTheSameDay_isRefused() {
        assertThatThrownBy(() -> insert("ND152", "sla_commune_check", "2026-01-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("award_rule_value_one_a_day");
    }

    @Test
    void ruleSetOfThePast_isReadOnly() {
        assertThatThrownBy(() -> insert("ND98", "new_rule", "2024-01-01"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("read-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "award_rule_value",
                "award_standard",
                "award_paper",
                "award_decider",
                "award_form_type",
                "award_type_law"
            })
    void whateverBelongsToARuleSetOfThePast_isReadOnly(String table) {
        assertThatThrownBy(() -> jdbc.update("update " + table + " set article = 'thử' where rule_set = 'ND98'"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> jdbc.update("delete from " + table + " where rule_set = 'ND98'"))
                .hasMessageContaining("read-only");
        // Nor does a row of another set become one of it.
        assertThatThrownBy(() -> jdbc.update("update " + table + " set rule_set = 'ND98' where rule_set = 'ND152'"))
                .hasMessageContaining("read-only");
    }

    @Test
    void everyTableOfARuleSet_isReadOnlyWithIt() {
        assertThat(open()).isEmpty();
    }

    @Test
    void tableOfARuleSet_thatAnybodyMayWrite_isCaught() throws SQLException {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create table award_planted (rule_set text references award_rule_set)");

            JdbcTemplate inside = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            assertThat(inside.queryForList(OPEN, String.class)).containsExactly("award_planted");
            owner.rollback();
        }
    }

    /** An upgrade does not stop at what an office has entered, and does not change it. */
    @Test
    void dayThatAnOfficeEnteredBeforeItWasShipped_staysAsItIs() throws IOException, SQLException {
        String migration = Files.readString(
                Path.of("src/main/resources/db/migration/V1380__award_days_of_titles_and_schools.sql"));
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            JdbcTemplate inside = new JdbcTemplate(new SingleConnectionDataSource(owner, true));
            inside.update("delete from award_rule_value where " + VILLAGES_DAY);
            statement.execute(migration);
            assertThat(villagesDay(inside)).containsExactly("11-25");

            inside.update("delete from award_rule_value where " + VILLAGES_DAY);
            inside.update("""
                    insert into award_rule_value
                        (rule_set, key, form, value, comparator, valid_from, article, confidence)
                    values ('ND152', 'review_deadline', 'T-THONVH', '11-15', '<', '2026-01-01', 'thử', 'DEFAULT')""");
            statement.execute(migration);
            assertThat(villagesDay(inside)).containsExactly("11-15");
            owner.rollback();
        }
    }

    private static List<String> villagesDay(JdbcTemplate inside) {
        return inside.queryForList("select value from award_rule_value where " + VILLAGES_DAY, String.class);
    }

    private List<String> open() {
        return jdbc.queryForList(OPEN, String.class);
    }

    @Test
    void pinnedRuleSet_answersAfterItsEnd() {
        assertThatCode(() -> ruleSets.value("ND98", "vote_majority", "T-CSTDCS", TODAY))
                .doesNotThrowAnyException();
    }

    private void insert(String ruleSet, String key, String from) {
        jdbc.update("""
                insert into award_rule_value (rule_set, key, value, valid_from, article, confidence)
                values (?, ?, '1', cast(? as date), 'thử', 'DEFAULT')
                """, ruleSet, key, from);
    }
}
