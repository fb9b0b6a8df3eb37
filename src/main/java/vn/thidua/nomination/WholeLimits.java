package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleValue;
import vn.thidua.award.StepsAfterCouncil;
import vn.thidua.award.StepsAfterCouncil.Towards;
import vn.thidua.council.AgendaSource.LimitOfSubject;
import vn.thidua.deadline.Due;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.publication.PublicationStage;

/**
 * The limit of the commune's whole procedure, counted from the day on which the papers were complete (Quyết định
 * 638/QĐ-BNV), with its rests; and how long the steps after a session take before its outcome is signed. Of a nomination
 * from before that limit was kept it is reckoned. Beside it, for what the city decides, the day by which the city wants it:
 * until then the commune's paper has its number.
 */
@Component
class WholeLimits {

    private final CommuneLimit running;
    private final PinnedRules pinned;
    private final StepsAfterCouncil steps;
    private final CityDays cityDays;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WholeLimits(
            CommuneLimit running,
            PinnedRules pinned,
            StepsAfterCouncil steps,
            CityDays cityDays,
            WorkingCalendar calendar,
            Clock clock) {
        this.cityDays = cityDays;
        this.running = running;
        this.pinned = pinned;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<LimitOfSubject> of(List<NominationLine> lines, String ruleSet, LocalDate session) {
        LocalDate minutesOn = calendar.addWorkingDays(session, steps.workingDays(ruleSet, session, Towards.MINUTES));
        int toSign = steps.workingDays(ruleSet, session, Towards.SIGNATURE);
        int toNumber = steps.workingDays(ruleSet, session, Towards.NUMBER);
        return lines.stream()
                .flatMap(line -> {
                    LocalDate signedOn = calendar.addWorkingDays(listed(line, minutesOn), toSign);
                    return Stream.concat(
                            limit(line, signedOn), ofTheCity(line, calendar.addWorkingDays(signedOn, toNumber)));
                })
                .toList();
    }

    private Stream<LimitOfSubject> ofTheCity(NominationLine line, LocalDate numberedOn) {
        Instant complete = line.nomination().checkedAt();
        return complete == null
                ? Stream.empty()
                : cityDays.of(line, LocalDate.ofInstant(complete, clock.getZone())).stream()
                        .map(day -> new LimitOfSubject(line.id(), day.dueOn(), false, numberedOn, day.article()));
    }

    /** Until when the list hangs that a form wants after the Council; the minutes' day where none does. */
    private LocalDate listed(NominationLine line, LocalDate minutesOn) {
        Nomination nomination = line.nomination();
        String form = line.formAsked();
        if (!pinned.value(nomination, "publication_stage", form)
                .value()
                .equals(PublicationStage.AFTER_COUNCIL.name())) {
            return minutesOn;
        }
        return calendar.periodEnd(
                minutesOn.plusDays(1),
                pinned.value(nomination, "publication_days", form).number(),
                Due.DayCount.valueOf(
                        pinned.value(nomination, "publication_day_kind", form).value()));
    }

    private Stream<LimitOfSubject> limit(NominationLine line, LocalDate signedOn) {
        Instant complete = line.nomination().checkedAt();
        if (complete == null) {
            return Stream.empty();
        }
        RuleValue rule = pinned.value(line.nomination(), CommuneLimit.RULE, line.formAsked());
        LocalDate from = LocalDate.ofInstant(complete, clock.getZone());
        LocalDate kept = running.due(line.nomination());
        LocalDate dueOn = kept == null ? calendar.addWorkingDays(from, rule.number()) : kept;
        return Stream.of(new LimitOfSubject(
                line.id(), dueOn, calendar.restsOnExpected(from.plusDays(1), dueOn), signedOn, rule.article()));
    }
}
