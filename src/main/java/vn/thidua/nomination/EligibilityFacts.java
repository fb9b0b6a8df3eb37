package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.award.RuleSets;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.nomination.eligibility.Message;
import vn.thidua.nomination.eligibility.Span;
import vn.thidua.organization.Unit;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.SubjectKind;

/** Gathers what is known of a nominee: what the unit states, what stands in the register, and what belongs to the file. */
@Component
class EligibilityFacts {

    private final LineParts parts;
    private final AwardCatalogue catalogue;
    private final BodyFacts bodies;
    private final EnrolmentFacts enrolments;
    private final LineHistory history;
    private final TitledMembers members;
    private final RuleSets ruleSets;
    private final TitlePeriods periods;
    private final Roads roads;

    EligibilityFacts(
            LineParts parts,
            AwardCatalogue catalogue,
            BodyFacts bodies,
            EnrolmentFacts enrolments,
            LineHistory history,
            TitledMembers members,
            RuleSets ruleSets,
            TitlePeriods periods,
            Roads roads) {
        this.periods = periods;
        this.roads = roads;
        this.parts = parts;
        this.catalogue = catalogue;
        this.bodies = bodies;
        this.enrolments = enrolments;
        this.history = history;
        this.members = members;
        this.ruleSets = ruleSets;
    }

    /** What is asked of one line, and when it is said to have been. */
    record Line(LineHistory.Asked asked, Stated stated, int year, boolean named) {

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
        Map<UUID, LocalDate> enrolled = enrolments.days(nomination, all, movement);
        Map<Integer, Facts.Titled> titled = members.of(nomination, all, rules, day);
        List<Unit> around = bodies.around(nomination, lines);
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
                            titled.getOrDefault(line.year(), Facts.Titled.NOBODY),
                            around,
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
        int years = ruleSets.value(rules, "same_achievement_years", form.code(), day)
                .number();
        return new Line(
                new LineHistory.Asked(
                        line,
                        form,
                        year,
                        named != null ? named : HonourYears.period(form.title(), year, movement, years),
                        stated.certificates(),
                        ruleSets.value(rules, "same_achievement_similarity", form.code(), day)
                                .threshold(),
                        years),
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
            Facts.Titled titled,
            List<Unit> around,
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
                        stated.words(StatementKind.CONSENT),
                        stated.words(StatementKind.LATER_RETIREMENT)),
                day,
                asked.year(),
                periods.lastOver(nomination.unit(), asked.year(), rules, day),
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
                titled,
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
                enrolments.of(nomination, asked, movement, enrolled, rules, day),
                found.likenesses(),
                bodies.of(nomination, line, day, around),
                posted(nomination, form, rules, day));
    }

    private Facts.Posted posted(Nomination nomination, AwardForm form, String rules, LocalDate day) {
        PublicationStage stage = PublicationStage.valueOf(
                ruleSets.value(rules, "publication_stage", form.code(), day).value());
        if (stage == PublicationStage.NONE) {
            return new Facts.Posted(null, 0, true, true);
        }
        return new Facts.Posted(
                Message.of("stage." + stage),
                ruleSets.value(rules, "publication_days", form.code(), day).number(),
                Objects.equals(
                        ruleSets.value(rules, "publication_day_kind", form.code(), day)
                                .value(),
                        "WORKING"),
                roads.has(nomination, stage, rules, day));
    }
}
