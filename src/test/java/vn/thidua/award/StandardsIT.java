package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;
import vn.thidua.shared.BusinessException;

/** A title or form without a standard would be met by everybody: none of the catalogue is without, in no rule set. */
@IntegrationTest
class StandardsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    AwardCatalogue catalogue;

    @Autowired
    Standards standards;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void everyFormOfTheCatalogue_hasAStandardInEveryRuleSet_withAllItsNumbers() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(faults()).isEmpty();
    }

    @Test
    @Transactional
    void formWithoutRows_isCaught() {
        jdbc.update("delete from award_standard where form = 'F-GK-HO' and rule_set = 'ND152'");

        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.startsWith("ND152 F-GK-HO"));
    }

    @Test
    @Transactional
    void rowWithoutItsNumber_isCaught() {
        jdbc.update("delete from award_rule_value where rule_set = 'ND152' and key = 'standard_titles'"
                + " and form = 'T-CSTDTP'");

        // The set to come takes the number over.
        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.matches("(ND152|SUCCESSOR) T-CSTDTP.*"));
    }

    @Test
    void whatARowAsksFor_standsInNoRuleBesides() {
        assertThat(standingTwice()).isEmpty();
    }

    @Test
    @Transactional
    void whatStandsInARowAndInARule_isCaught() {
        jdbc.update(
                "insert into award_rule_value (rule_set, key, form, value, comparator, valid_from, article, confidence)"
                        + " select 'ND152', 'title_rating_min', 'F-BKTP-CN', 'EXCELLENT', null, date '2025-07-01', 'Điều 1', 'DEFAULT'");

        assertThat(standingTwice()).containsExactly("ND152 F-BKTP-CN RATINGS EXCELLENT: title_rating_min");
    }

    @Test
    @Transactional
    void levelOfAMovement_inARowOfItsOwn_isRefused() {
        assertThatThrownBy(() ->
                        jdbc.update("update award_standard set what = 'CITY' where predicate = 'MOVEMENT_SELECTED'"))
                .hasMessageContaining("award_standard_level_once");
    }

    /** A rating, level or class that a row names by itself, while a rule of the same form says it too. */
    private List<String> standingTwice() {
        return jdbc.queryForList("""
                select distinct s.rule_set || ' ' || s.form || ' ' || s.predicate || ' ' || s.what || ': ' || v.key
                from award_standard s
                join award_rule_value v on v.rule_set = s.rule_set and v.form = s.form and v.value = s.what
                join award_rule_key k on k.key = v.key and k.part = 'STANDARD'
                where s.amount_key is distinct from v.key""", String.class);
    }

    @Test
    void giayKhen_hasRowsOfItsOwnForMeritMovementAndSuddenAchievement() {
        for (CommendationType ground :
                List.of(CommendationType.CONG_TRANG, CommendationType.PHONG_TRAO, CommendationType.DOT_XUAT)) {
            assertThat(jdbc.queryForObject(
                            "select count(*) from award_standard where form = 'F-GK-CN' and rule_set = 'ND152' and type = ?",
                            Long.class,
                            ground.name()))
                    .as(ground.name())
                    .isPositive();
        }
    }

    @Test
    void rowsOfTheType_takeThePlaceOfThoseForAnyType() {
        assertThat(standards.of("ND152", "F-BKTP-CN", CommendationType.PHONG_TRAO, DAY))
                .extracting(Criterion::predicate)
                .containsExactly(StandardPredicate.MOVEMENT_SELECTED);
        assertThat(standards.of("ND152", "F-BKTP-CN", CommendationType.CONG_HIEN, DAY))
                .extracting(Criterion::predicate)
                .containsExactly(StandardPredicate.CONTRIBUTION);
    }

    @Test
    void number_isTheRuleValueThatAdministratorsEdit() {
        Criterion three = standards.of("ND152", "T-CSTDTP", null, DAY).getFirst();

        assertThat(three.required().number()).isEqualTo(3);
        assertThat(three.required().key()).isEqualTo("standard_titles");
        assertThat(three.consecutive()).isTrue();
        assertThat(three.unverified()).isFalse();
    }

    @Test
    void madeUpRuleSet_isUnverified() {
        assertThat(standards.of("SUCCESSOR", "T-CSTDTP", null, LocalDate.of(2027, 4, 1)))
                .allMatch(Criterion::unverified);
    }

    @Test
    void unknownForm_isAnError() {
        assertThatThrownBy(() -> standards.of("ND152", "F-KHONG-CO", null, DAY))
                .isInstanceOf(BusinessException.class)
                .hasMessage("award.standard.missing");
    }

    @Test
    @Transactional
    void standardThatIsMissing_isToldByTheNamesOfFormAndSet() {
        jdbc.update("delete from award_standard where rule_set = 'ND152' and form = 'T-LDTT'");

        assertThatThrownBy(() -> standards.of("ND152", "T-LDTT", CommendationType.CONG_TRANG, DAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.details())
                                .containsExactly("Lao động tiên tiến", "Nghị định 152/2025/NĐ-CP"));
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        jdbc.query("select id, greatest(valid_from, date '2024-01-01') as day from award_rule_set", row -> {
            String ruleSet = row.getString("id");
            LocalDate day = row.getObject("day", LocalDate.class);
            for (AwardForm form : catalogue.all()) {
                check(ruleSet, form.code(), null, day, faults);
                for (CommendationType type : CommendationType.values()) {
                    check(ruleSet, form.code(), type, day, faults);
                }
            }
        });
        return faults;
    }

    private void check(
            String ruleSet, String form, @Nullable CommendationType type, LocalDate day, List<String> faults) {
        try {
            standards.of(ruleSet, form, type, day);
        } catch (BusinessException missing) {
            faults.add(ruleSet + " " + form + " " + type + ": " + missing.getMessage());
        }
    }
}
