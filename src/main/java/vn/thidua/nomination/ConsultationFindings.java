package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.Texts;

/**
 * Whether an authority that was asked about a nominee objected (BR-15): whoever appraises goes on only with a reason. Which one
 * and what it said stands with its answer, for those who may read that; a finding is read by the village, too.
 */
@Component
class ConsultationFindings {

    private static final String NAME = "consultationObjection";

    private final RuleSets ruleSets;
    private final Texts texts;

    ConsultationFindings(RuleSets ruleSets, Texts texts) {
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    /** At most one, however many objected: how many would tell more than that. By the rule by which the first was asked. */
    List<FindingRow> of(List<Consultation> asked, NominationLine line, String rules, LocalDate day) {
        return asked.stream()
                .filter(each -> each.answer() == ConsultationAnswer.OBJECTION
                        && each.lines().contains(line.id()))
                .map(each -> finding(ruleSets.value(rules, each.authority().aboutKey(), line.formAsked(), day)))
                .limit(1)
                .toList();
    }

    private FindingRow finding(RuleValue rule) {
        return FindingRow.plain(
                NAME,
                Verdict.HUMAN,
                Severity.WARNS,
                texts.text("nomination.rule.consultationObjection.HUMAN"),
                texts.text("nomination.rule.consultationObjection.data"),
                texts.text("nomination.rule.consultationObjection.change"),
                rule.article(),
                rule.confidence().unverified());
    }
}
