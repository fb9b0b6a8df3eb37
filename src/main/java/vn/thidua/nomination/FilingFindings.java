package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Check;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/** What the rules say of the nomination as a whole: its meeting, its movement, its procedure. */
@Component
class FilingFindings {

    private final Units units;
    private final SimpleGrounds grounds;
    private final RuleSets ruleSets;
    private final Texts texts;

    FilingFindings(Units units, SimpleGrounds grounds, RuleSets ruleSets, Texts texts) {
        this.units = units;
        this.grounds = grounds;
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    /**
     * @param rules the rule set that holds
     * @param day the day whose values hold
     */
    List<FindingRow> of(
            Set<Check> checks,
            Nomination nomination,
            NominationLine line,
            AwardForm form,
            @Nullable Movement movement,
            String rules,
            LocalDate day) {
        return checks.stream()
                .sorted()
                .map(check -> switch (check) {
                    case KIND -> kindFitsForm(line, form);
                    case MEETING -> agreed(nomination, line, form, rules, day);
                    case SIMPLE_GROUND -> simple(nomination, rules, day);
                    case MOVEMENT -> movementPeriod(movement, day);
                    // A person attests it; where a hold is known, the gates stop the line.
                    case HOLD -> finding("noHold", Verdict.HUMAN, Severity.INFORMS);
                    default -> null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Each form is for one kind of subject (Luật 06/2022/QH15, Điều 74, 75). */
    private FindingRow kindFitsForm(NominationLine line, AwardForm form) {
        return finding(
                "kindFitsForm", form.kind() == line.kind() ? Verdict.PASS : Verdict.FAIL, Severity.BLOCKS, form.name());
    }

    private FindingRow movementPeriod(@Nullable Movement movement, LocalDate day) {
        if (movement == null) {
            return finding("movementUnknown", Verdict.HUMAN, Severity.INFORMS);
        }
        return finding(
                "movementPeriod",
                day.isAfter(movement.nominationsUntil()) ? Verdict.HUMAN : Verdict.PASS,
                Severity.WARNS,
                String.valueOf(movement.periodStart()),
                String.valueOf(movement.periodEnd()));
    }

    private @Nullable FindingRow simple(Nomination nomination, String rules, LocalDate day) {
        SimpleGround ground = nomination.manner().ground();
        if (ground == null) {
            return null;
        }
        RuleValue rule = grounds.value(rules, ground, day);
        return FindingRow.plain(
                "simpleProcedure",
                Verdict.PASS,
                Severity.INFORMS,
                texts.text(
                        "nomination.rule.simpleProcedure.PASS", texts.text("nomination.enum.SimpleGround." + ground)),
                rule.article(),
                rule.confidence().unverified());
    }

    /** The meeting of the village or the collective; nothing while it is not written yet. */
    private @Nullable FindingRow agreed(
            Nomination nomination, NominationLine line, AwardForm form, String rules, LocalDate day) {
        Integer present = nomination.meeting().present();
        Integer yes = line.votesFor();
        if (present == null || yes == null) {
            return null;
        }
        boolean village = units.unit(nomination.unit()).kind() == UnitKind.VILLAGE;
        String rule = village ? "villageAgreed" : "collectiveAgreed";
        RuleValue share = ruleSets.value(rules, "meeting_agreement", form.code(), day);
        Verdict verdict = present > 0 && share.threshold().reached(yes, present) ? Verdict.PASS : Verdict.HUMAN;
        return FindingRow.plain(
                rule,
                verdict,
                Severity.WARNS,
                texts.text(
                        "nomination.rule." + rule + "." + verdict,
                        yes,
                        present,
                        share.value(),
                        share.threshold().strict() ? ">" : ">="),
                share.article(),
                share.confidence().unverified());
    }

    private FindingRow finding(String rule, Verdict verdict, Severity severity, Object... details) {
        String base = "nomination.rule." + rule;
        return FindingRow.plain(
                rule,
                verdict,
                severity,
                texts.text(base + "." + verdict, details),
                texts.text(base + ".article"),
                texts.has(base + ".unverified"));
    }
}
