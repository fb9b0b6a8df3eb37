package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.Enrolments;
import vn.thidua.shared.Texts;

/** What the rules say of a title: the rating of its year, its proof, and whether somebody enrolled for it. */
@Component
class TitleEligibility {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TitleStandards standards;
    private final Enrolments enrolments;
    private final TitlePeriods periods;
    private final Texts texts;

    TitleEligibility(TitleStandards standards, Enrolments enrolments, TitlePeriods periods, Texts texts) {
        this.standards = standards;
        this.enrolments = enrolments;
        this.periods = periods;
        this.texts = texts;
    }

    /** Nothing for a form of commendation. */
    List<FindingRow> examine(Nomination nomination, NominationLine line, AwardForm form, LocalDate day) {
        if (!form.title()) {
            return List.of();
        }
        TitleStandard standard = standards.of(nomination.rules(), form.code(), day);
        TitleClaim claim = line.particulars().title();
        List<FindingRow> findings = new ArrayList<>();
        YearRating lowest = standard.lowest();
        if (lowest != null && claim.rating() != null) {
            findings.add(rating(claim.rating(), lowest, standard.rating()));
        }
        if (standard.proofAsked()) {
            findings.add(proof(claim, standard));
        }
        if (standard.enrolmentExpected() && claim.year() != null) {
            findings.add(enrolled(nomination, line, form, claim.year(), standard.enrolment()));
        }
        return findings;
    }

    private FindingRow rating(YearRating rating, YearRating lowest, RuleValue rule) {
        String had = texts.text("nomination.enum.YearRating." + rating);
        String asked = texts.text("nomination.enum.YearRating." + lowest);
        if (rating == YearRating.NOT_RATED) {
            return finding("titleRating", Verdict.HUMAN, rule, had, asked);
        }
        return finding("titleRating", rating.compareTo(lowest) >= 0 ? Verdict.PASS : Verdict.FAIL, rule, had, asked);
    }

    /** A certificate is read by a person; the highest rating speaks for itself. */
    private FindingRow proof(TitleClaim claim, TitleStandard standard) {
        if (claim.rating() == YearRating.EXCELLENT) {
            return finding("titleProof", Verdict.PASS, standard.proof());
        }
        return finding(
                "titleProof",
                standard.provenBy(claim) ? Verdict.HUMAN : Verdict.FAIL,
                standard.proof(),
                claim.certificate() == null ? "" : claim.certificate());
    }

    /** A warning: whoever did not enrol may still deserve the title. */
    private FindingRow enrolled(Nomination nomination, NominationLine line, AwardForm form, int year, RuleValue rule) {
        Optional<LocalDate> day = enrolments.forTitle(nomination.unit(), line.kind(), line.name(), form.code(), year);
        String period = periods.of(nomination.unit(), year);
        return day.map(entered -> finding("enrolled", Verdict.PASS, rule, form.name(), period, DAY.format(entered)))
                .orElseGet(() -> finding("enrolled", Verdict.HUMAN, rule, form.name(), period));
    }

    private FindingRow finding(String name, Verdict verdict, RuleValue rule, Object... details) {
        return new FindingRow(
                name,
                verdict,
                texts.text("nomination.rule." + name + "." + verdict, details),
                rule.article(),
                rule.confidence().unverified());
    }
}
