package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.thidua.decision.PartDifference;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What an answer to the city changes so far, and whether the Council has to vote again for it. */
class SupplementChanges extends Div {

    private boolean votedOn;

    SupplementChanges() {
        setId("supplement-changes");
        addClassName("stack-s");
    }

    /** @param votedOn whether the Council voted on the line at all */
    void begin(boolean votedOn) {
        this.votedOn = votedOn;
    }

    void show(List<PartDifference> differences, boolean needsVote) {
        removeAll();
        if (differences.isEmpty()) {
            add(new Notice(Tone.NEUTRAL, getTranslation("decision.supplement.noChanges")));
        } else {
            add(needsVote ? vote() : noVote(), new DifferenceList(differences));
        }
    }

    private Notice vote() {
        return new Notice(
                Tone.WAITING,
                getTranslation("decision.supplement.needsVote"),
                getTranslation("decision.supplement.needsVoteWhy"));
    }

    private Notice noVote() {
        return new Notice(
                Tone.GOOD,
                getTranslation("decision.supplement.needsNoVote"),
                getTranslation(votedOn ? "decision.supplement.needsNoVoteWhy" : "decision.supplement.noCouncilWhy"));
    }
}
