package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.Role;

/**
 * Tells where a nomination is: the steps on its way in order, done, current or still ahead. The city is not told of the
 * steps in which the commune looked at the whole of it.
 */
@Component
class Journey {

    private final Clock clock;
    private final WorkingCalendar calendar;

    Journey(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    /** @param holding who has it now and until when; empty once it is closed */
    List<JourneyStep> of(Sight sight, Holding holding) {
        JourneyStep.@Nullable Milestone current = current(sight.stage());
        List<JourneyStep> steps = new ArrayList<>();
        for (JourneyStep.Milestone step : JourneyStep.Milestone.values()) {
            if (!onTheWay(sight, step)) {
                continue;
            }
            LocalDate at = at(sight, step);
            if (step == current) {
                LocalDate due = day(holding.due());
                boolean expected = due != null && calendar.restsOnExpected(LocalDate.now(clock), due);
                steps.add(new JourneyStep(step, JourneyStep.State.CURRENT, null, holding.who(), due, expected));
            } else if (at != null) {
                steps.add(new JourneyStep(step, JourneyStep.State.DONE, at, null, null, false));
            } else {
                boolean ahead = current != null && step.compareTo(current) > 0;
                steps.add(new JourneyStep(
                        step, ahead ? JourneyStep.State.TODO : JourneyStep.State.SKIPPED, null, null, null, false));
            }
        }
        return steps;
    }

    /** The Front confirms for villages only, and the simple procedure knows neither the Front nor the Council. */
    private static boolean onTheWay(Sight sight, JourneyStep.Milestone step) {
        Nomination nomination = sight.nomination();
        Role role = nomination.nominatedAs().role();
        return switch (step) {
            case FRONT ->
                sight.whole()
                        && (nomination.confirmer() == null
                                ? !nomination.manner().simple()
                                        && (role == Role.VILLAGE_HEAD || role == Role.VILLAGE_FRONT)
                                : nomination.confirmer() != Confirmer.NOBODY);
            case OFFICE -> sight.whole();
            case COUNCIL -> !nomination.manner().simple();
            case SUBMIT, DECISION, RESULT -> true;
        };
    }

    private static JourneyStep.@Nullable Milestone current(NominationStage stage) {
        return switch (stage) {
            case DRAFT -> JourneyStep.Milestone.SUBMIT;
            case FRONT -> JourneyStep.Milestone.FRONT;
            case CHECK, SUPPLEMENT, APPRAISAL -> JourneyStep.Milestone.OFFICE;
            case COUNCIL -> JourneyStep.Milestone.COUNCIL;
            case DECISION -> JourneyStep.Milestone.DECISION;
            case SETTLED, RETURNED, WITHDRAWN, STOPPED -> null;
        };
    }

    private @Nullable LocalDate at(Sight sight, JourneyStep.Milestone step) {
        Nomination nomination = sight.nomination();
        return switch (step) {
            case SUBMIT -> day(nomination.firstSubmittedAt());
            case FRONT -> day(nomination.frontAt());
            case OFFICE -> day(nomination.appraisedAt());
            case COUNCIL ->
                last(sight.told().stream().map(NominationLine::councilDay).toList());
            case DECISION ->
                last(sight.told().stream().map(NominationLine::decisionDate).toList());
            case RESULT -> day(sight.closedAt());
        };
    }

    private static @Nullable LocalDate last(List<@Nullable LocalDate> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, clock.getZone());
    }

    /** Who has a nomination now, in words. */
    record Holding(@Nullable String who, @Nullable Instant due) {

        static final Holding NOBODY = new Holding(null, null);
    }
}
