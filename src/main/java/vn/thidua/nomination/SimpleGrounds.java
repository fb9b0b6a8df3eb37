package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.organization.UnitKind;

/** Which grounds of the simple procedure a rule set accepts, and the article of each. */
@Component
class SimpleGrounds {

    private final RuleSets ruleSets;

    SimpleGrounds(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Those the commune's chair and officers may name; a unit names only what the rule gives to units. */
    Set<SimpleGround> accepted(String ruleSet, UnitKind unit, LocalDate day) {
        Set<SimpleGround> accepted = EnumSet.noneOf(SimpleGround.class);
        for (SimpleGround ground : SimpleGround.values()) {
            if (value(ruleSet, ground, day).value().equals("ON")) {
                accepted.add(ground);
            }
        }
        if (unit != UnitKind.COMMUNE) {
            accepted.retainAll(EnumSet.of(SimpleGround.valueOf(
                    ruleSets.value(ruleSet, "simple_ground_of_units", null, day).value())));
        }
        return accepted;
    }

    RuleValue value(String ruleSet, SimpleGround ground, LocalDate day) {
        return ruleSets.value(ruleSet, ground.rule(), null, day);
    }
}
