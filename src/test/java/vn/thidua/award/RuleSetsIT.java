package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.BusinessException;

@IntegrationTest
class RuleSetsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private RuleSets ruleSets;

    @Autowired
    private AwardCatalogue catalogue;

    @Autowired
    private JdbcTemplate jdbc;

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
        assertThat(forTitle.confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(forOthers.number()).isEqualTo(50);
        assertThat(forOthers.comparator()).isEqualTo(">");
        assertThat(forOthers.confidence().unverified()).isTrue();
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
                    assertThat(refusal.details()).contains("unknown", "ND152", "22/11/2026");
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
        "written_opinion, OFF",
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
