package vn.thidua.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.CouncilVote;
import vn.thidua.organization.SubjectId;
import vn.thidua.register.HonourRow;
import vn.thidua.shared.Texts;

/** What the list of a Tờ trình tells of a nominee beyond what a decision's list does: the city weighs it. */
class NomineeColumns {

    private static final int MOST = 5;

    private final Texts texts;

    NomineeColumns(Texts texts) {
        this.texts = texts;
    }

    String sex(AwardLine line) {
        return line.sex() == null ? "" : texts.text("nomination.enum.Sex." + line.sex());
    }

    String positionClass(AwardLine line) {
        return line.positionClass() == null ? "" : texts.text("award.enum.PositionClass." + line.positionClass());
    }

    /** The newest awards with number and date of their decisions; how many more there are. */
    String past(AwardLine line, Map<SubjectId, List<HonourRow>> past) {
        List<HonourRow> honours = past.getOrDefault(line.subject(), List.of());
        List<String> named = new ArrayList<>(honours.stream()
                .limit(MOST)
                .map(honour -> texts.text(
                        "decision.paper.past",
                        honour.formName(),
                        honour.decisionNumber(),
                        Dates.day(honour.decisionDate())))
                .toList());
        if (honours.size() > MOST) {
            named.add(texts.text("decision.paper.pastMore", honours.size() - MOST));
        }
        return String.join("; ", named);
    }

    /** Votes in favour, of all members. */
    String vote(AwardLine line) {
        CouncilVote vote = line.vote();
        return vote == null
                ? Objects.toString(line.councilResult(), "")
                : texts.text("decision.paper.voteShare", vote.yes(), vote.entitled());
    }
}
