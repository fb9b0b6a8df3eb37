package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.CommendationType;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleSets;
import vn.thidua.award.StandardPredicate;
import vn.thidua.award.Standards;

/** Reads what a rule set asks for a title. */
@Component
class TitleStandards {

    private static final Set<StandardPredicate> BY_CERTIFICATE =
            EnumSet.of(StandardPredicate.INITIATIVE, StandardPredicate.RESEARCH);

    private final RuleSets ruleSets;
    private final Standards standards;

    TitleStandards(RuleSets ruleSets, Standards standards) {
        this.ruleSets = ruleSets;
        this.standards = standards;
    }

    TitleStandard of(String ruleSet, String form, LocalDate day) {
        return new TitleStandard(
                ruleSets.value(ruleSet, "title_yearly", form, day),
                ruleSets.value(ruleSet, "title_rating_min", form, day),
                standards.of(ruleSet, form, CommendationType.CONG_TRANG, day).stream()
                        .map(Criterion::predicate)
                        .anyMatch(BY_CERTIFICATE::contains));
    }
}
