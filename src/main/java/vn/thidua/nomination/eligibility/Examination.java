package vn.thidua.nomination.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.award.Criterion;
import vn.thidua.award.Threshold;

/**
 * The whole examination of one nominee.
 *
 * @param checks which checks are made
 * @param rules the row of each check that has one
 * @param reduction the part of the time in post that is taken off for women
 * @param ofAge the age from which nobody has to agree for somebody
 */
public record Examination(
        Set<Check> checks, Function<Check, Rule> rules, List<Criterion> standard, Threshold reduction, int ofAge) {

    /** What the rules say, in the order of the checks; those without anything to say are left out. */
    public List<Finding> of(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : Check.values()) {
            if (checks.contains(check)) {
                findings.addAll(one(check, facts));
            }
        }
        return findings;
    }

    private List<Finding> one(Check check, Facts facts) {
        return switch (check) {
            case STANDARD -> StandardRules.examine(facts, standard);
            case BR_01 -> sameAchievement(facts, rule(check));
            case BR_02 -> List.of(BusinessRules.noLadder(rule(check)));
            case BR_03 -> BusinessRules.onlyMerit(facts, standard, rule(check));
            case BR_05 -> BusinessRules.afterDiscipline(facts, rule(check));
            case BR_07 -> BusinessRules.maternityLeave(facts, rule(check));
            case BR_09 -> FilingRules.womanLeader(facts, reduction, rule(check));
            case BR_11 -> OnceRules.initiativeOnce(facts, rule(check));
            case BR_14 -> List.of(FilingRules.publication(facts, rule(check)));
            case BR_16 -> List.of(FilingRules.unitExists(facts, rule(check)));
            case BR_17 -> BusinessRules.acrossMerger(facts, rule(check));
            case BR_19 -> FilingRules.leaderBesideUnit(facts, rule(check));
            case BR_22 -> List.of(FilingRules.enrolled(facts, rule(check)));
            case BR_24 -> FilingRules.minor(facts, ofAge, rule(check));
            // What these look at belongs to the nomination as a whole: the room says it.
            case KIND, MEETING, SIMPLE_GROUND, MOVEMENT, HOLD, TITLE_CAP -> List.of();
        };
    }

    private static List<Finding> sameAchievement(Facts facts, Rule rule) {
        List<Finding> findings = new ArrayList<>(List.of(OnceRules.sameAchievement(facts, rule)));
        findings.addAll(BusinessRules.namesakes(facts, rule));
        return findings;
    }

    private Rule rule(Check check) {
        return rules.apply(check);
    }
}
