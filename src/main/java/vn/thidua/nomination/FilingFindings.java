package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.award.ComparedWords;
import vn.thidua.award.Criterion;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.award.TitleCap;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Check;
import vn.thidua.nomination.eligibility.Rule;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;

/** What the rules say of the nomination as a whole: its meeting, its movement, its procedure. */
@Component
class FilingFindings {

    private final Units units;
    private final SimpleGrounds grounds;
    private final RuleSets ruleSets;
    private final CountedTitleCaps caps;
    private final SecondLists secondLists;
    private final MovementFindings movements;
    private final Texts texts;

    FilingFindings(
            Units units,
            SimpleGrounds grounds,
            RuleSets ruleSets,
            CountedTitleCaps caps,
            SecondLists secondLists,
            MovementFindings movements,
            Texts texts) {
        this.caps = caps;
        this.secondLists = secondLists;
        this.movements = movements;
        this.units = units;
        this.grounds = grounds;
        this.ruleSets = ruleSets;
        this.texts = texts;
    }

    /**
     * @param rules the rule set that holds
     * @param day the day whose values hold
     * @param severities the row of each check that has one
     * @param standard of the form; its articles say for whom the form is
     */
    List<FindingRow> of(
            Set<Check> checks,
            Nomination nomination,
            NominationLine line,
            AwardForm form,
            @Nullable Movement movement,
            String rules,
            LocalDate day,
            Function<Check, Rule> severities,
            List<Criterion> standard) {
        return checks.stream()
                .sorted()
                .map(check -> switch (check) {
                    case KIND -> kindFitsForm(line, form, standard);
                    case MEETING -> agreed(nomination, line, form, rules, day);
                    case SIMPLE_GROUND -> simple(nomination, rules, day);
                    case MOVEMENT -> movements.of(movement, day);
                    // A person attests it; where a hold is known, the gates stop the line.
                    case HOLD -> noHold(severities.apply(check));
                    case BR_01 -> secondLists.of(nomination, line, form, severities.apply(check));
                    case TITLE_CAP -> titleCap(nomination, form, rules, day);
                    default -> null;
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Each form is for one kind of subject: the article that names its standard names who may reach it. */
    private FindingRow kindFitsForm(NominationLine line, AwardForm form, List<Criterion> standard) {
        Verdict verdict = form.kind() == line.kind() ? Verdict.PASS : Verdict.FAIL;
        return FindingRow.plain(
                "kindFitsForm",
                verdict,
                Severity.BLOCKS,
                texts.text("nomination.rule.kindFitsForm." + verdict, form.name()),
                texts.text("nomination.rule.kindFitsForm.data", kind(line.kind()), form.name(), kind(form.kind())),
                texts.text("nomination.rule.kindFitsForm.change", kind(line.kind())),
                standard.stream().map(Criterion::article).distinct().collect(Collectors.joining("; ")),
                standard.stream().allMatch(row -> row.confidence().unverified()));
    }

    private String kind(SubjectKind kind) {
        return texts.text("nomination.enum.SubjectKind." + kind);
    }

    /** Said of each of those who are one too many together; nothing where the rule set keeps to no share. */
    private @Nullable FindingRow titleCap(Nomination nomination, AwardForm form, String rules, LocalDate day) {
        if (!form.code().equals(TitleCap.CHAMPION)) {
            return null;
        }
        List<String> listed = nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .map(NominationLine::form)
                .filter(Objects::nonNull)
                .toList();
        return caps.exceeded(listed, nomination.commune(), rules, day, null)
                .map(cap -> FindingRow.plain(
                        "titleCap",
                        Verdict.HUMAN,
                        Severity.INFORMS,
                        texts.text("nomination.rule.titleCap.HUMAN", caps.words(cap, day)),
                        texts.text("nomination.rule.titleCap.data", cap.champions(), cap.workers()),
                        texts.text("nomination.rule.titleCap.change", cap.cap().value()),
                        cap.cap().article(),
                        cap.cap().confidence().unverified()))
                .orElse(null);
    }

    private FindingRow noHold(Rule rule) {
        return FindingRow.plain(
                "noHold",
                Verdict.HUMAN,
                rule.severity(),
                texts.text("nomination.rule.noHold.HUMAN"),
                texts.text("nomination.rule.noHold.data"),
                texts.text("nomination.rule.noHold.change"),
                rule.article(),
                rule.unverified());
    }

    private @Nullable FindingRow simple(Nomination nomination, String rules, LocalDate day) {
        SimpleGround ground = nomination.manner().ground();
        if (ground == null) {
            return null;
        }
        RuleValue rule = grounds.value(rules, ground, day);
        return FindingRow.met(
                "simpleProcedure",
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
        String asked = ComparedWords.share(share, texts::text);
        Verdict verdict = present > 0 && share.threshold().reached(yes, present) ? Verdict.PASS : Verdict.HUMAN;
        return FindingRow.plain(
                rule,
                verdict,
                Severity.WARNS,
                texts.text("nomination.rule." + rule + "." + verdict, yes, present, asked),
                texts.text("nomination.rule." + rule + ".data", yes, present),
                texts.text("nomination.rule." + rule + ".change", asked),
                share.article(),
                share.confidence().unverified());
    }
}
