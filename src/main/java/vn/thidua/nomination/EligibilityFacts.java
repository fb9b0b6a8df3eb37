package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.award.RuleSets;
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

    private final LineParts parts;
    private final AwardCatalogue catalogue;
    private final Units units;
    private final Enrolments enrolments;
    private final LineHistory history;
    private final RuleSets ruleSets;
    private final TitlePeriods periods;

    EligibilityFacts(
            LineParts parts,
            AwardCatalogue catalogue,
            Units units,
            Enrolments enrolments,
            LineHistory history,
            RuleSets ruleSets,
            TitlePeriods periods) {
        this.parts = parts;
        this.catalogue = catalogue;
        this.units = units;
        this.enrolments = enrolments;
        this.history = history;
        this.ruleSets = ruleSets;
        this.periods = periods;
    }

    /** What is asked of one line, and when it is said to have been. */
    private record Line(LineHistory.Asked asked, Stated stated, int year, boolean named) {

        NominationLine line() {
            return asked.line();
        }

        AwardForm form() {
            return asked.form();
        }
    }

    /** By line; of all of them at once. */
    Map<UUID, Facts> of(
            Nomination nomination,
            Collection<NominationLine> lines,
            @Nullable Movement movement,
            String rules,
            LocalDate day) {
        parts.statements(lines);
        List<Line> all =
                lines.stream().map(line -> line(line, movement, rules, day)).toList();
        Map<UUID, LineHistory.Found> found =
                history.of(nomination, all.stream().map(Line::asked).toList());
        Map<UUID, LocalDate> enrolled = enrolled(nomination, all, movement);
        Map<UUID, Facts> facts = new HashMap<>();
        for (Line line : all) {
            UUID id = line.line().id();
            facts.put(
                    id,
                    facts(
                            nomination,
                            line,
                            movement,
                            Objects.requireNonNull(found.get(id)),
                            enrolled.get(id),
                            rules,
                            day));
        }
        return facts;
    }

    private Line line(NominationLine line, @Nullable Movement movement, String rules, LocalDate day) {
        Stated stated = new Stated(line);
        AwardForm form = catalogue.form(line.formAsked());
        Integer titleYear = line.particulars().title().year();
        int year = titleYear == null ? day.getYear() : titleYear;
        Span named = stated.period();
        return new Line(
                new LineHistory.Asked(
                        line,
                        form,
                        named != null ? named : LineHistory.period(form, year, movement),
                        stated.certificates(),
                        ruleSets.value(rules, "same_achievement_similarity", form.code(), day)
                                .number()),
                stated,
                year,
                named != null);
    }

    private Facts facts(
            Nomination nomination,
            Line asked,
            @Nullable Movement movement,
            LineHistory.Found found,
            @Nullable LocalDate enrolled,
            String rules,
            LocalDate day) {
        NominationLine line = asked.line();
        AwardForm form = asked.form();
        Stated stated = asked.stated();
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
                asked.year(),
                asked.asked().period(),
                asked.named(),
                stated.andAwards(found.awards()),
                found.namesakes(),
                line.kind() == SubjectKind.INDIVIDUAL ? stated.ratings() : List.of(),
                stated.unitRatings(),
                found.certificates(),
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
                                movement.launchedBy(),
                                movement.periodStart(),
                                movement.periodEnd(),
                                movement.nominationsUntil()),
                enrolled(nomination, asked, movement, enrolled, rules, day),
                found.likenesses(),
                unit(units.unit(nomination.unit())),
                posted(form, rules, day));
    }

    private static Facts.UnitState unit(Unit unit) {
        return new Facts.UnitState(unit.name(), unit.validTo());
    }

    private Facts.Enrolled enrolled(
            Nomination nomination,
            Line asked,
            @Nullable Movement movement,
            @Nullable LocalDate on,
            String rules,
            LocalDate day) {
        AwardForm form = asked.form();
        boolean expected =
                !ruleSets.value(rules, "enrolment", form.code(), day).value().equals("VOLUNTARY");
        return form.title() || movement == null
                ? new Facts.Enrolled(
                        expected,
                        form.name() + " " + periods.of(nomination.unit(), asked.year()),
                        on,
                        LocalDate.of(asked.year(), 12, 31))
                : new Facts.Enrolled(expected, movement.name(), on, LocalDate.of(movement.periodEnd(), 12, 31));
    }

    /** What several lines have in common when it is asked whether they enrolled: that is one statement. */
    private record Goal(SubjectKind kind, @Nullable String title, int year) {}

    /** The day on which each enrolled, by line. */
    private Map<UUID, LocalDate> enrolled(Nomination nomination, List<Line> lines, @Nullable Movement movement) {
        Map<UUID, LocalDate> days = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(line -> goal(line, movement)))
                .forEach((goal, alike) -> {
                    List<String> names =
                            alike.stream().map(line -> line.line().name()).toList();
                    Map<String, LocalDate> found = goal.title() == null
                            ? enrolments.forMovement(
                                    nomination.unit(),
                                    goal.kind(),
                                    names,
                                    Objects.requireNonNull(movement).code())
                            : enrolments.forTitle(nomination.unit(), goal.kind(), names, goal.title(), goal.year());
                    alike.forEach(line -> {
                        LocalDate on = found.get(line.line().name());
                        if (on != null) {
                            days.put(line.line().id(), on);
                        }
                    });
                });
        return days;
    }

    private static Goal goal(Line line, @Nullable Movement movement) {
        SubjectKind kind = line.line().kind();
        return line.form().title() || movement == null
                ? new Goal(kind, line.form().code(), line.year())
                : new Goal(kind, null, 0);
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
