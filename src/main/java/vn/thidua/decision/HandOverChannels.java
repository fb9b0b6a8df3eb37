package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;

/** The way to the city that rule value {@code city_channel} proposes; the clerk may choose the other. */
@Component
class HandOverChannels {

    private final RuleSets ruleSets;
    private final PaperDesk desk;

    HandOverChannels(RuleSets ruleSets, PaperDesk desk) {
        this.ruleSets = ruleSets;
        this.desk = desk;
    }

    /** {@code null} for a paper that goes to no city. */
    @Nullable
    HandOverChannel of(Paper paper) {
        return paper.kind() == PaperKind.SUBMISSION
                ? HandOverChannel.valueOf(ruleSets.value(paper.ruleSet(), "city_channel", null, desk.today())
                        .value())
                : null;
    }
}
