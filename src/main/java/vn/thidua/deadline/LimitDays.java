package vn.thidua.deadline;

import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;

/** Reads how long a limit is. */
final class LimitDays {

    /** A limit of ten years is a slip of the pen. */
    private static final int MOST = 2_500;

    private LimitDays() {}

    /**
     * @param names what the rule is called, for whoever reads the refusal
     * @throws DeadlineException when the rule's value is not a number of days from 1 on
     */
    static int of(RuleValue rule, RuleSets names) {
        try {
            int days = rule.number();
            if (days >= 1 && days <= MOST) {
                return days;
            }
        } catch (NumberFormatException notNumber) {
            throw DeadlineException.noDays(names.name(rule.key()), rule, notNumber);
        }
        throw DeadlineException.noDays(names.name(rule.key()), rule, null);
    }
}
