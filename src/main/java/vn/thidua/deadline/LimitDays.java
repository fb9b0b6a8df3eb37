package vn.thidua.deadline;

import vn.thidua.award.RuleValue;

/** Reads how long a limit is. */
final class LimitDays {

    /** A limit of ten years is a slip of the pen. */
    private static final int MOST = 2_500;

    private LimitDays() {}

    /** @throws DeadlineException when the rule's value is not a number of days from 1 on */
    static int of(RuleValue rule) {
        try {
            int days = rule.number();
            if (days >= 1 && days <= MOST) {
                return days;
            }
        } catch (NumberFormatException notNumber) {
            throw DeadlineException.noDays(rule, notNumber);
        }
        throw DeadlineException.noDays(rule, null);
    }
}
