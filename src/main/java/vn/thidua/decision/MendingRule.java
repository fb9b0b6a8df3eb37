package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;

/** Whether an error in a decision may be reported now: numbered, followed by the rule set, nothing under way. */
@Component
class MendingRule {

    private static final String KEY = "decision_correction";
    private static final String ON = "ON";

    private final RuleSets ruleSets;
    private final PaperDesk desk;
    private final PaperProcess process;

    MendingRule(RuleSets ruleSets, PaperDesk desk, PaperProcess process) {
        this.ruleSets = ruleSets;
        this.desk = desk;
        this.process = process;
    }

    boolean isOpen(Paper paper) {
        return paper.inForce() && followed(paper) && !process.beingMended(paper.id());
    }

    void require(Paper paper) {
        if (!paper.inForce()) {
            throw DecisionException.moved(paper.status());
        }
        if (!followed(paper)) {
            throw DecisionException.mendingOff();
        }
        if (process.beingMended(paper.id())) {
            throw DecisionException.mendedAlready();
        }
    }

    /** What is known of errors; {@code null} where there is nothing, and for what is not numbered. */
    @Nullable
    Mending of(Paper paper) {
        if (paper.kind() != PaperKind.DECISION || !paper.inForce()) {
            return null;
        }
        Mending mending = process.mending(paper.id());
        return mending.nothing() ? null : mending;
    }

    private boolean followed(Paper paper) {
        return ON.equals(
                ruleSets.value(paper.ruleSet(), KEY, null, desk.today()).value());
    }
}
