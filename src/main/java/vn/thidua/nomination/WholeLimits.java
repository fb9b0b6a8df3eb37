package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
 * until then the commune's paper has its number. A form that has to be reviewed by a day of the year has that one, too. A line that comes back from the city for a second vote has only the limit
 * that the city set: the minutes that are sent there end it.
 */
@Component
class WholeLimits {

    private final CommuneLimit running;
    private final PinnedRules pinned;
    private final StepsAfterCouncil steps;
    private final CityDays cityDays;
    private final ReviewDeadline reviews;
    private final WorkingCalendar calendar;
    private final Clock clock;

    /** Looked up late: the room that decides depends on this one. */
    private final ObjectProvider<SecondVotes> secondVotes;

    WholeLimits(
            CommuneLimit running,
            PinnedRules pinned,
            StepsAfterCouncil steps,
            CityDays cityDays,
            ReviewDeadline reviews,
            WorkingCalendar calendar,
            Clock clock,
            ObjectProvider<SecondVotes> secondVotes) {
        this.cityDays = cityDays;
        this.reviews = reviews;
        this.running = running;
        this.pinned = pinned;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
        this.secondVotes = secondVotes;
    }

    List<LimitOfSubject> of(Collection<NominationLine> lines, String ruleSet, LocalDate session) {
        LocalDate minutesOn = calendar.addWorkingDays(session, steps.workingDays(ruleSet, session, Towards.MINUTES));
        Map<Boolean, List<NominationLine>> byAgain =
                lines.stream().collect(Collectors.partitioningBy(NominationLine::votesAgain));
        return Stream.concat(
                        new Reckoning(byAgain.getOrDefault(false, List.of()), ruleSet, session, minutesOn).limits(),
                        ofSecondVotes(byAgain.getOrDefault(true, List.of()), minutesOn))
                .toList();
    }

    private Stream<LimitOfSubject> ofSecondVotes(List<NominationLine> lines, LocalDate minutesOn) {
        List<UUID> ids = lines.stream().map(NominationLine::id).toList();
        return secondVotes
                .orderedStream()
                .flatMap(room -> room.dues(ids).stream())
                .map(due -> new LimitOfSubject(due.line(), due.dueOn(), due.expected(), minutesOn, due.article()));
    }

    /** What the lines of one session share is asked once: three hundred households of a list end on the same days. */
    private final class Reckoning {

        private final List<NominationLine> lines;
        private final LocalDate minutesOn;
        private final int toSign;
        private final int toNumber;
        private final Map<UUID, LocalDate> kept;
        private final Map<Pinned, Ends> ends = new HashMap<>();
        private final Map<Span, LocalDate> reckoned = new HashMap<>();
        private final Map<Days, Boolean> expected = new HashMap<>();

        Reckoning(List<NominationLine> lines, String ruleSet, LocalDate session, LocalDate minutesOn) {
            this.lines = lines.stream()
                    .filter(line -> line.nomination().checkedAt() != null)
                    .toList();
            this.minutesOn = minutesOn;
            this.toSign = steps.workingDays(ruleSet, session, Towards.SIGNATURE);
            this.toNumber = steps.workingDays(ruleSet, session, Towards.NUMBER);
            this.kept = running.dues(
                    this.lines.stream().map(line -> line.nomination().id()).toList());
        }

        Stream<LimitOfSubject> limits() {
            return lines.stream().flatMap(line -> {
                Nomination nomination = line.nomination();
                LocalDate complete = complete(nomination);
                Ends end = ends.computeIfAbsent(
                        new Pinned(nomination.rules(), pinned.day(nomination), line.formAsked()), any -> ends(line));
                return Stream.of(
                                Stream.of(ofTheCommune(line, complete, end.signedOn())),
                                reviews.lastDay(line, complete).stream()
                                        .map(day -> ofTheYear(line, day, end.signedOn())),
                                cityDays.of(line, complete).stream().map(day -> ofTheYear(line, day, end.numberedOn())))
                        .flatMap(Function.identity());
            });
        }

        private LimitOfSubject ofTheYear(NominationLine line, CityDays.Day day, LocalDate doneOn) {
            return new LimitOfSubject(line.id(), day.dueOn(), false, doneOn, day.article());
        }

        private LocalDate complete(Nomination nomination) {
            Instant checked = nomination.checkedAt();
            if (checked == null) {
                throw new IllegalStateException("Never complete: " + nomination.id());
            }
            return LocalDate.ofInstant(checked, clock.getZone());
        }

        private Ends ends(NominationLine line) {
            LocalDate signedOn = calendar.addWorkingDays(listed(line), toSign);
            return new Ends(signedOn, calendar.addWorkingDays(signedOn, toNumber));
        }

        /** Until when the list hangs that a form wants after the Council; the minutes' day where none does. */
        private LocalDate listed(NominationLine line) {
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
                    Due.DayCount.valueOf(pinned.value(nomination, "publication_day_kind", form)
                            .value()));
        }

        private LimitOfSubject ofTheCommune(NominationLine line, LocalDate complete, LocalDate signedOn) {
            Nomination nomination = line.nomination();
            RuleValue rule = pinned.value(nomination, CommuneLimit.RULE, line.formAsked());
            LocalDate runsUntil = kept.get(nomination.id());
            LocalDate dueOn = runsUntil == null
                    ? reckoned.computeIfAbsent(
                            new Span(complete, rule.number()),
                            span -> calendar.addWorkingDays(span.from(), span.days()))
                    : runsUntil;
            boolean rests = expected.computeIfAbsent(
                    new Days(complete.plusDays(1), dueOn), days -> calendar.restsOnExpected(days.from(), days.to()));
            return new LimitOfSubject(line.id(), dueOn, rests, signedOn, rule.article());
        }
    }

    /** What decides by which rules a line of a form goes on. */
    private record Pinned(String rules, LocalDate day, String form) {}

    private record Ends(LocalDate signedOn, LocalDate numberedOn) {}

    private record Span(LocalDate from, int days) {}

    private record Days(LocalDate from, LocalDate to) {}
}
