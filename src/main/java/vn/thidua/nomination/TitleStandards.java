package vn.thidua.nomination;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;

/** Reads what a rule set asks for a title. */
@Component
class TitleStandards {

    private final RuleSets ruleSets;

    TitleStandards(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    TitleStandard of(String ruleSet, String form, LocalDate day) {
        return new TitleStandard(
                ruleSets.value(ruleSet, "title_yearly", form, day),
                ruleSets.value(ruleSet, "title_rating_min", form, day),
                ruleSets.value(ruleSet, "title_proof", form, day),
                ruleSets.value(ruleSet, "enrolment", form, day));
    }
}
