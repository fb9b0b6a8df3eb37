package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.Texts;

/**
 * The rules that need no history of awards, each explained in a sentence with its article. They advise the appraiser
 * and end nothing by themselves; what a program cannot know says "cần người xét".
 */
@Component
class Eligibility {

    private final AwardCatalogue catalogue;
    private final Movements movements;
    private final Units units;
    private final TitleEligibility titles;
    private final SimpleGrounds grounds;
    private final PinnedRules rules;
    private final Texts texts;

    Eligibility(
            AwardCatalogue catalogue,
            Movements movements,
            Units units,
            TitleEligibility titles,
            SimpleGrounds grounds,
            PinnedRules rules,
            Texts texts) {
        this.rules = rules;
        this.titles = titles;
        this.grounds = grounds;
        this.catalogue = catalogue;
        this.movements = movements;
        this.units = units;
        this.texts = texts;
    }

    List<FindingRow> examine(Nomination nomination, NominationLine line, LocalDate submitted) {
        AwardForm form = catalogue.form(line.formAsked());
        String code = nomination.movement();
        Movement movement = code == null ? null : movements.find(code).orElse(null);
        List<FindingRow> findings = new ArrayList<>(List.of(
                kindFitsForm(line, form),
                movementLevel(nomination.type(), form, movement),
                movementPeriod(nomination.type(), movement, submitted),
                unitExists(units.unit(nomination.unit()), submitted),
                agreed(nomination, line, submitted)));
        findings.addAll(titles.examine(nomination, line, form, submitted));
        findings.add(finding("noHold", Verdict.HUMAN));
        findings.add(finding("notRewardedTwice", Verdict.HUMAN));
        return findings;
    }

    /** Each form is for one kind of subject (Luật 06/2022/QH15, Điều 74, 75). */
    private FindingRow kindFitsForm(NominationLine line, AwardForm form) {
        return finding("kindFitsForm", form.kind() == line.kind() ? Verdict.PASS : Verdict.FAIL, form.name());
    }

    /** The level that launched a movement rewards it: a Bằng khen asks for one of the city or above (Điều 74). */
    private FindingRow movementLevel(@Nullable CommendationType type, AwardForm form, @Nullable Movement movement) {
        if (type != CommendationType.PHONG_TRAO || form.level() == DecidingLevel.COMMUNE) {
            return finding("movementLevelFree", Verdict.PASS);
        }
        if (movement == null) {
            return finding("movementUnknown", Verdict.HUMAN);
        }
        return finding(
                "movementLevel", movement.launchedByCityOrAbove() ? Verdict.PASS : Verdict.FAIL, movement.name());
    }

    private FindingRow movementPeriod(
            @Nullable CommendationType type, @Nullable Movement movement, LocalDate submitted) {
        if (movement == null) {
            return type == CommendationType.PHONG_TRAO
                    ? finding("movementUnknown", Verdict.HUMAN)
                    : finding("movementNotAsked", Verdict.PASS);
        }
        boolean open = !submitted.isAfter(movement.nominationsUntil());
        return finding(
                "movementPeriod",
                open ? Verdict.PASS : Verdict.HUMAN,
                String.valueOf(movement.periodStart()),
                String.valueOf(movement.periodEnd()));
    }

    /** Dissolved bodies are not awarded (Thông tư 15/2025/TT-BNV). */
    private FindingRow unitExists(Unit unit, LocalDate submitted) {
        boolean exists = unit.validTo() == null || !unit.validTo().isBefore(submitted);
        return finding("unitExists", exists ? Verdict.PASS : Verdict.FAIL, unit.name());
    }

    /** The meeting of the village or the collective; of the simple procedure the ground instead. */
    private FindingRow agreed(Nomination nomination, NominationLine line, LocalDate submitted) {
        SimpleGround ground = nomination.manner().ground();
        if (ground != null) {
            RuleValue rule = grounds.value(nomination.rules(), ground, submitted);
            return new FindingRow(
                    "simpleProcedure",
                    Verdict.PASS,
                    texts.text(
                            "nomination.rule.simpleProcedure.PASS",
                            texts.text("nomination.enum.SimpleGround." + ground)),
                    rule.article(),
                    rule.confidence().unverified());
        }
        boolean village = units.unit(nomination.unit()).kind() == UnitKind.VILLAGE;
        String rule = village ? "villageAgreed" : "collectiveAgreed";
        int present = Objects.requireNonNullElse(nomination.meeting().present(), 0);
        int yes = Objects.requireNonNullElse(line.votesFor(), 0);
        RuleValue share = rules.value(nomination, "meeting_agreement", line.formAsked());
        Verdict verdict = present > 0 && share.threshold().reached(yes, present) ? Verdict.PASS : Verdict.HUMAN;
        return new FindingRow(
                rule,
                verdict,
                texts.text(
                        "nomination.rule." + rule + "." + verdict,
                        yes,
                        present,
                        share.value(),
                        share.threshold().strict() ? ">" : ">="),
                share.article(),
                share.confidence().unverified());
    }

    private FindingRow finding(String rule, Verdict verdict, Object... details) {
        String base = "nomination.rule." + rule;
        String unverified = base + ".unverified";
        return new FindingRow(
                rule,
                verdict,
                texts.text(base + "." + verdict, details),
                texts.text(base + ".article"),
                texts.has(unverified));
    }
}
