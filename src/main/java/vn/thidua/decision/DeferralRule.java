package vn.thidua.decision;

import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleSets;

/** Whether lines of a paper may be put off: at a commune, whose rule set lets its chair do so. */
@Component
class DeferralRule {

    private static final String KEY = "decision_defer";
    private static final String ON = "ON";

    private final RuleSets ruleSets;
    private final PaperDesk desk;

    DeferralRule(RuleSets ruleSets, PaperDesk desk) {
        this.ruleSets = ruleSets;
        this.desk = desk;
    }

    boolean isOpen(Paper paper) {
        return paper.level() == DecidingLevel.COMMUNE
                && ON.equals(
                        ruleSets.value(paper.ruleSet(), KEY, null, desk.today()).value());
    }

    void require(Paper paper) {
        if (paper.level() != DecidingLevel.COMMUNE) {
            throw DecisionException.deferralAtCity();
        }
        if (!isOpen(paper)) {
            throw DecisionException.deferralOff();
        }
    }
}
