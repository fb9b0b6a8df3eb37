package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleSets;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.AwardLines;
import vn.thidua.shared.Scope;

/** Which lines the city's Council votes on before the city's chair decides (Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7). */
@Component
class CityCouncilRule {

    static final String KEY = "city_council";

    private final Appraisals appraisals;
    private final AwardLines awardLines;
    private final RuleSets ruleSets;
    private final PaperDesk desk;

    CityCouncilRule(Appraisals appraisals, AwardLines awardLines, RuleSets ruleSets, PaperDesk desk) {
        this.appraisals = appraisals;
        this.awardLines = awardLines;
        this.ruleSets = ruleSets;
        this.desk = desk;
    }

    /** By the rule of the form on the day of the proposal; never in the simple procedure (Luật 06/2022/QH15, Điều 85). */
    boolean asks(AwardLine line) {
        LocalDate today = desk.today();
        return !line.manner().simple()
                && ruleSets.value(ruleSets.inForceOn(today), KEY, line.formCode(), today)
                        .value()
                        .equals("ON");
    }

    /**
     * The city's chair may put on the list what the reviewer proposed to refuse, but nothing that the Council has to
     * recommend first.
     *
     * @throws DecisionException for a line of a form that asks for the Council, which has not recommended it
     */
    void requireVote(Paper decision, UUID line) {
        PaperId submission = decision.submission();
        if (submission == null || decision.level() != DecidingLevel.CITY) {
            return;
        }
        AwardLine asked = awardLines.lines(List.of(line)).getFirst();
        boolean recommended = appraisals.of(submission.value(), Scope.ALL).stream()
                .filter(appraisal -> appraisal.line().equals(line))
                .map(appraisal -> appraisal.council().vote())
                .anyMatch(vote -> vote != null && vote.recommended());
        if (!recommended && asks(asked)) {
            throw DecisionException.councilFirst(asked.name());
        }
    }
}
