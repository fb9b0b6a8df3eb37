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
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.movement.Enrolments;
import vn.thidua.movement.Movement;
import vn.thidua.nomination.eligibility.EnrolmentDemand;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.shared.SubjectKind;

/** Whether nominees enrolled for what they are nominated for, and how far a rule asks that of them. */
@Component
class EnrolmentFacts {

    private final Enrolments enrolments;
    private final RuleSets ruleSets;
    private final TitlePeriods periods;

    EnrolmentFacts(Enrolments enrolments, RuleSets ruleSets, TitlePeriods periods) {
        this.enrolments = enrolments;
        this.ruleSets = ruleSets;
        this.periods = periods;
    }

    /** @param on the day of {@link #days} */
    Facts.Enrolled of(
            Nomination nomination,
            EligibilityFacts.Line line,
            @Nullable Movement movement,
            @Nullable LocalDate on,
            String rules,
            LocalDate day) {
        RuleValue rule = ruleSets.value(rules, "enrolment", line.form().code(), day);
        Movement joined = line.form().title() ? null : movement;
        return new Facts.Enrolled(
                EnrolmentDemand.valueOf(rule.value()),
                rule.article(),
                rule.confidence().unverified(),
                joined == null ? line.form().name() + " " + periods.of(nomination.unit(), line.year()) : joined.name(),
                on,
                joined == null ? periods.lastDay(nomination.unit(), line.year(), rules, day) : joined.endsOn());
    }

    /** What several lines have in common when it is asked whether they enrolled: that is one statement. */
    private record Goal(SubjectKind kind, @Nullable String title, int year) {}

    /** The day on which each enrolled, by line. */
    Map<UUID, LocalDate> days(
            Nomination nomination, Collection<EligibilityFacts.Line> lines, @Nullable Movement movement) {
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

    private static Goal goal(EligibilityFacts.Line line, @Nullable Movement movement) {
        SubjectKind kind = line.line().kind();
        return line.form().title() || movement == null
                ? new Goal(kind, line.form().code(), line.year())
                : new Goal(kind, null, 0);
    }
}
