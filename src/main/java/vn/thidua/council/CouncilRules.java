package vn.thidua.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.award.Threshold;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.UnitCode;

/**
 * Which rule of the rule set answers which question of the Council. Only keys stand here; every share and limit is a
 * row of the rule set.
 */
@Component
class CouncilRules {

    private static final String OFF = "OFF";
    private static final String LEAVES = "LEAVES";

    private final RuleSets ruleSets;
    private final Units units;

    CouncilRules(RuleSets ruleSets, Units units) {
        this.ruleSets = ruleSets;
        this.units = units;
    }

    /** The rule set for a session held on that day; quorum and recusal follow it. */
    String ofSessionOn(LocalDate day) {
        return ruleSets.inForceOn(day);
    }

    /** An agenda with awards needs the greater quorum. */
    RuleValue quorum(String ruleSet, List<AgendaItem> agenda, LocalDate day) {
        return ruleSets.value(ruleSet, awards(agenda) ? "quorum_award_session" : "quorum_default", null, day);
    }

    /** Where written opinions count towards the quorum: the rule that says so. An agenda without awards needs members there. */
    Optional<RuleValue> opinionsInQuorum(String ruleSet, List<AgendaItem> agenda, LocalDate day) {
        return awards(agenda)
                ? Optional.of(ruleSets.value(ruleSet, "quorum_counts_opinions", null, day))
                        .filter(rule -> rule.value().equals("YES"))
                : Optional.empty();
    }

    private static boolean awards(List<AgendaItem> agenda) {
        return agenda.stream().anyMatch(item -> !item.formCode().isBlank());
    }

    /**
     * The majority for an award in this unit's Council, by the rule set and the day of its first submission (NĐ 98/2023,
     * Điều 30 khoản 7, and its successor). The city's Council has majorities of its own.
     */
    RuleValue majority(UnitCode unit, AgendaItem item) {
        boolean city = units.unit(unit).kind() == UnitKind.CITY;
        return ruleSets.value(
                item.ruleSet(),
                city ? "vote_majority_city" : "vote_majority",
                item.formVoted(),
                item.firstSubmittedOn());
    }

    /** The majority of an item: fixed at the opening, before that what the rule says now. */
    Threshold majorityOf(CouncilSession session, AgendaItem item) {
        if (item.paper() != null) {
            return item.majority();
        }
        RuleValue rule = majority(session.unit(), item);
        return rule.threshold();
    }

    /** How an award is voted on: procedure, so by the rule set and the day of the session. */
    BallotMode mode(String ruleSet, String form, LocalDate day) {
        return BallotMode.valueOf(
                ruleSets.value(ruleSet, "ballot_mode", form, day).value());
    }

    /** Whether "no opinion" may be chosen on an award. */
    boolean blankAllowed(String ruleSet, String form, LocalDate day) {
        return !OFF.equals(ruleSets.value(ruleSet, "ballot_blank", form, day).value());
    }

    /** What becomes of votes that are equal at the last place of a quota after every ballot. */
    RuleValue quotaTie(String ruleSet, LocalDate day) {
        return ruleSets.value(ruleSet, "quota_tie", null, day);
    }

    /** Who comes first where merit is equal (BR-08); empty where nobody does. */
    Optional<RuleValue> equalMerit(String ruleSet, LocalDate day) {
        return Optional.of(ruleSets.value(ruleSet, "equal_merit", null, day))
                .filter(rule -> rule.value().equals("WOMEN"));
    }

    /** From which share of women on a collective comes first where merit is equal (BR-08). */
    RuleValue womenOfCollective(String ruleSet, LocalDate day) {
        return ruleSets.value(ruleSet, "female_collective_ratio", null, day);
    }

    /** What a majority is held against: all members, or all but those who take no part in the item. */
    int total(String ruleSet, LocalDate day, int members, int recused) {
        return recusal(ruleSet, day).value().equals(LEAVES) ? members - recused : members;
    }

    /** Whether who takes no part stays in the denominator: by the rule set and the day of the session. */
    RuleValue recusal(String ruleSet, LocalDate day) {
        return ruleSets.value(ruleSet, "recusal_denominator", null, day);
    }

    /** Whether it is done at all; how, a value of more than two choices says. */
    boolean on(String ruleSet, String key, LocalDate day) {
        return !OFF.equals(choice(ruleSet, key, day));
    }

    String choice(String ruleSet, String key, LocalDate day) {
        return ruleSets.value(ruleSet, key, null, day).value();
    }

    int number(String ruleSet, String key, LocalDate day) {
        return ruleSets.value(ruleSet, key, null, day).number();
    }
}
