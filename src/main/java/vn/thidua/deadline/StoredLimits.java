package vn.thidua.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleSets;
import vn.thidua.award.RuleValue;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

@Service
@Transactional
class StoredLimits implements Limits {

    private static final String STARTED_ANEW = "started-anew";
    private static final int WHOLE = 100;

    private final LimitTable table;
    private final RuleSets ruleSets;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredLimits(
            LimitTable table,
            RuleSets ruleSets,
            WorkingCalendar calendar,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.ruleSets = ruleSets;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Limit start(SubjectRef subject, String ruleSet, String ruleKey, @Nullable String form, LocalDate from) {
        RuleValue rule = ruleSets.value(ruleSet, ruleKey, form, from);
        int days = LimitDays.of(rule, ruleSets);
        LocalDate due = calendar.addWorkingDays(from, days);
        table.stop(subject, ruleKey, clock.instant(), STARTED_ANEW, null);
        table.insert(
                subject,
                new Due(
                        ruleSet,
                        ruleKey,
                        form,
                        Due.DayCount.WORKING,
                        days,
                        rule.article(),
                        from,
                        due,
                        expected(from, due)));
        return running(subject, ruleKey).orElseThrow();
    }

    @Override
    public void start(SubjectRef subject, Due due) {
        table.insert(subject, due);
    }

    @Override
    public void stop(SubjectRef subject, String ruleKey, String stoppedBy) {
        table.stop(subject, ruleKey, clock.instant(), stoppedBy, null);
    }

    @Override
    public void stopAll(SubjectRef subject, String stoppedBy, @Nullable String stoppedWith) {
        table.stop(subject, null, clock.instant(), stoppedBy, stoppedWith);
    }

    @Override
    public void pause(SubjectRef subject, String ruleKey, LocalDate on, String reason) {
        LimitRow limit = find(subject, ruleKey);
        if (limit.resting()) {
            throw DeadlineException.notRunning(ruleSets.name(ruleKey));
        }
        table.pause(limit.id(), on, reason);
    }

    @Override
    public Limit resume(SubjectRef subject, String ruleKey, LocalDate on) {
        LimitRow resting = find(subject, ruleKey);
        if (!resting.resting()) {
            throw DeadlineException.notPaused(ruleSets.name(ruleKey));
        }
        table.resume(resting.id(), on);
        LimitRow limit = find(subject, ruleKey);
        LocalDate due = limit.end(calendar);
        LimitRow moved = limit.dueOn(due, calendar.restsOnExpected(limit.due().restsFrom(), due), false);
        table.move(moved);
        events.publishEvent(new LimitMoved(moved.toLimit(), limit.due().dueOn()));
        return moved.toLimit();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Limit> running(SubjectRef subject, String ruleKey) {
        return table.running(subject, ruleKey).map(LimitRow::toLimit);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectRef, LocalDate> dueDays(Collection<SubjectRef> subjects, String ruleKey) {
        return subjects.isEmpty() ? Map.of() : table.dueDays(subjects, ruleKey);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> first(Due due, Instant dueAt, Instant after) {
        List<LocalDate> counted = due.counted(calendar);
        return table.steps().stream()
                .map(step -> step.percent() < WHOLE ? at(counted, step.percent()) : dueAt)
                .filter(at -> at.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Milestone> milestones(SubjectRef subject, Instant dueAt, @Nullable Role doer) {
        LimitRow limit = table.running(subject, null).orElse(null);
        if (limit == null || limit.resting()) {
            return List.of();
        }
        List<LocalDate> counted = limit.counted(calendar);
        List<Milestone> milestones = new ArrayList<>();
        for (LimitTable.Step step : table.steps()) {
            Instant at = step.percent() < WHOLE ? at(counted, step.percent()) : dueAt;
            if (step.kind() == Kind.OVERDUE) {
                milestones.addAll(rungs(limit, at, step.percent(), doer));
            } else {
                milestones.add(new Milestone(at, step.kind(), step.percent(), 0, null, false));
            }
        }
        milestones.sort(Comparator.comparing(Milestone::at));
        return milestones;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Role> toldDaily() {
        return table.toldDaily();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Limit> misreckoned() {
        return table.open().stream()
                .filter(limit -> !limit.resting() && !asReckoned(limit))
                .map(LimitRow::toLimit)
                .toList();
    }

    private boolean asReckoned(LimitRow limit) {
        LocalDate reckoned = limit.end(calendar);
        LocalDate told = limit.due().dueOn();
        return limit.held() ? told.isAfter(reckoned) : told.equals(reckoned);
    }

    private List<Milestone> rungs(LimitRow limit, Instant overdue, int percent, @Nullable Role doer) {
        List<LimitTable.Rung> ladder = doer == null ? List.of() : table.ladder(doer);
        if (ladder.isEmpty()) {
            return List.of(new Milestone(overdue, Kind.OVERDUE, percent, 0, null, false));
        }
        return ladder.stream()
                .map(rung -> new Milestone(
                        rung.afterDays() == 0 ? overdue : opening(limit.due().dueOn(), rung.afterDays()),
                        Kind.OVERDUE,
                        percent,
                        rung.rung(),
                        rung.to(),
                        rung.daily()))
                .toList();
    }

    private Instant opening(LocalDate dueOn, int afterDays) {
        return calendar.addWorkingDays(dueOn, afterDays)
                .atTime(DueDates.OFFICE_OPENS)
                .atZone(clock.getZone())
                .toInstant();
    }

    /** A share of working time: whole days end when the office closes, the rest of a share lies within its hours. */
    private Instant at(List<LocalDate> counted, int percent) {
        int share = counted.size() * percent;
        int whole = share / WHOLE;
        int rest = share % WHOLE;
        if (rest == 0) {
            return counted.get(whole - 1)
                    .atTime(DueDates.OFFICE_CLOSES)
                    .atZone(clock.getZone())
                    .toInstant();
        }
        int office = DueDates.OFFICE_CLOSES.toSecondOfDay() - DueDates.OFFICE_OPENS.toSecondOfDay();
        return counted.get(whole)
                .atTime(DueDates.OFFICE_OPENS.plusSeconds((long) office * rest / WHOLE))
                .atZone(clock.getZone())
                .toInstant();
    }

    private boolean expected(LocalDate from, LocalDate due) {
        return calendar.restsOnExpected(from.plusDays(1), due);
    }

    private LimitRow find(SubjectRef subject, String ruleKey) {
        return table.running(subject, ruleKey).orElseThrow(() -> DeadlineException.notRunning(ruleSets.name(ruleKey)));
    }
}
