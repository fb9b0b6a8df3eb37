package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.Enrolments;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Message;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.SubjectKind;

/** Gathers what is known of a nominee: what the unit states, what stands in the register, and what belongs to the file. */
@Component
class EligibilityFacts {

    private final Units units;
    private final Enrolments enrolments;
    private final LineHistory history;
    private final RuleSets ruleSets;
    private final TitlePeriods periods;

    EligibilityFacts(Units units, Enrolments enrolments, LineHistory history, RuleSets ruleSets, TitlePeriods periods) {
        this.units = units;
        this.enrolments = enrolments;
        this.history = history;
        this.ruleSets = ruleSets;
        this.periods = periods;
    }

    Facts of(
            Nomination nomination,
            NominationLine line,
            AwardForm form,
            @Nullable Movement movement,
            String rules,
            LocalDate day) {
        Stated stated = new Stated(line);
        Integer titleYear = line.particulars().title().year();
        int year = titleYear == null ? day.getYear() : titleYear;
        Span named = stated.period();
        Span period = named != null ? named : LineHistory.period(form, year, movement);
        RuleValue similar = ruleSets.value(rules, "same_achievement_similarity", form.code(), day);
        LineHistory.Found found = history.of(nomination, line, form, period, similar.number());
        PositionClass position = line.positionClass();
        return new Facts(
                new Facts.Asked(form.code(), form.name(), form.title(), form.kind(), nomination.type()),
                new Facts.Nominee(
                        line.kind(),
                        line.birthYear(),
                        line.sex() == Sex.F,
                        position != null
                                && position != PositionClass.DIRECT_WORKER
                                && position != PositionClass.BUSINESSPERSON,
                        position == PositionClass.DIRECT_WORKER,
                        stated.words(StatementKind.CONSENT)),
                day,
                year,
                period,
                named != null,
                stated.andAwards(found.awards()),
                line.kind() == SubjectKind.INDIVIDUAL ? stated.ratings() : List.of(),
                stated.unitRatings(),
                history.withUses(nomination, line, stated.certificates()),
                stated.spans(StatementKind.DISCIPLINE),
                stated.spans(StatementKind.MATERNITY_LEAVE),
                stated.members(),
                stated.amount(StatementKind.CLUSTER_RANK),
                stated.words(StatementKind.CONTRIBUTION),
                stated.amount(StatementKind.POST),
                movement == null
                        ? null
                        : new Facts.Joined(
                                movement.name(),
                                movement.launchedByCityOrAbove(),
                                movement.periodStart(),
                                movement.periodEnd(),
                                movement.nominationsUntil()),
                enrolled(nomination, line, form, movement, year, rules, day),
                found.likenesses(),
                unit(units.unit(nomination.unit())),
                posted(form, rules, day));
    }

    private static Facts.UnitState unit(Unit unit) {
        return new Facts.UnitState(unit.name(), unit.validTo());
    }

    private Facts.Enrolled enrolled(
            Nomination nomination,
            NominationLine line,
            AwardForm form,
            @Nullable Movement movement,
            int year,
            String rules,
            LocalDate day) {
        boolean expected =
                !ruleSets.value(rules, "enrolment", form.code(), day).value().equals("VOLUNTARY");
        if (form.title() || movement == null) {
            return new Facts.Enrolled(
                    expected,
                    form.name() + " " + periods.of(nomination.unit(), year),
                    enrolments
                            .forTitle(nomination.unit(), line.kind(), line.name(), form.code(), year)
                            .orElse(null),
                    LocalDate.of(year, 12, 31));
        }
        return new Facts.Enrolled(
                expected,
                movement.name(),
                enrolments
                        .forMovement(nomination.unit(), line.kind(), line.name(), movement.code())
                        .orElse(null),
                LocalDate.of(movement.periodEnd(), 12, 31));
    }

    private Facts.Posted posted(AwardForm form, String rules, LocalDate day) {
        PublicationStage stage = PublicationStage.valueOf(
                ruleSets.value(rules, "publication_stage", form.code(), day).value());
        if (stage == PublicationStage.NONE) {
            return new Facts.Posted(null, 0, true);
        }
        return new Facts.Posted(
                Message.of("stage." + stage),
                ruleSets.value(rules, "publication_days", form.code(), day).number(),
                Objects.equals(
                        ruleSets.value(rules, "publication_day_kind", form.code(), day)
                                .value(),
                        "WORKING"));
    }
}
