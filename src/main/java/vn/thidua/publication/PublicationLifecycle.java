package vn.thidua.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleValue;
import vn.thidua.deadline.Due;
import vn.thidua.deadline.DueDates;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.RoleAt;

/**
 * What the process of a published list does. A list belongs to one subject and hangs at one stage of its road; where
 * that is, how long, and in which days, are rule values of the forms on it.
 */
@Service
@Transactional
public class PublicationLifecycle {

    private static final int LONGEST_CONCLUSION = 4_000;

    private final Publications publications;
    private final Objections objections;
    private final ListOwner owner;
    private final PublicationDesk desks;
    private final WorkingCalendar calendar;
    private final DueDates dueDates;
    private final Clock clock;

    PublicationLifecycle(
            Publications publications,
            Objections objections,
            ListOwner owner,
            PublicationDesk desks,
            WorkingCalendar calendar,
            DueDates dueDates,
            Clock clock) {
        this.publications = publications;
        this.objections = objections;
        this.owner = owner;
        this.desks = desks;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The list that hangs at this stage; begun now when there is none. The caller holds the subject. */
    public UUID open(UUID subject, PublicationStage stage) {
        return publications
                .open(subject, stage)
                .orElseGet(() -> publications.save(new Publication(subject, stage, clock.instant())))
                .id();
    }

    /** Whose list this is. */
    public UUID subject(UUID id) {
        return list(id).subject();
    }

    /** Who posts the list: the village its own, before it files it; the office every later one. */
    public RoleAt poster(UUID id) {
        return PublicationDesk.poster(desk(id));
    }

    /** Who answers what is objected to it; never in the role in which it was filed. */
    public RoleAt resolver(UUID id) {
        return PublicationDesk.resolver(desk(id));
    }

    private PublicationDesk.Desk desk(UUID id) {
        Publication list = list(id);
        return new PublicationDesk.Desk(list, owner.known(list.subject()));
    }

    /**
     * How long a list hangs that is posted on that day: to the end of the last day. The day of posting counts as the first;
     * the last is a working day, on which somebody takes what is objected (ADR 0050). Where forms differ, the list hangs for
     * the longest of theirs.
     */
    public LocalDate lastDay(UUID id, LocalDate first) {
        return longest(desk(id), first).map(Hanging::last).orElse(first);
    }

    /** Says when the list that was posted has hung long enough, and keeps it. */
    public Date hang(UUID id) {
        PublicationDesk.Desk desk = desk(id);
        LocalDate first = Objects.requireNonNull(desk.list().postedOn(), "a list that hangs was posted");
        Optional<Hanging> longest = longest(desk, first);
        LocalDate last = longest.map(Hanging::last).orElse(first);
        desk.list().hangUntil(last);
        Instant until = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return longest.<Date>map(span -> dueDates.kept(span.days(), span.count(), first.minusDays(1), until))
                .orElseGet(() -> Date.from(until));
    }

    private Optional<Hanging> longest(PublicationDesk.Desk desk, LocalDate first) {
        return PublicationDesk.rows(desk).stream()
                .map(ListSubject.Row::form)
                .distinct()
                .map(form -> hanging(desk.subject(), form, first))
                .max(Comparator.comparing(Hanging::last));
    }

    /** The calendar changed. */
    public void hangUntil(UUID id, LocalDate last) {
        list(id).hangUntil(last);
    }

    /** It has hung long enough. */
    public void endPeriod(UUID id) {
        list(id).endPeriod(clock.instant());
    }

    /**
     * The list was proven, and what people objected was answered.
     *
     * @return the name of the {@link ObjectionOutcome}
     */
    public String close(UUID id) {
        PublicationDesk.Desk desk = desk(id);
        Publication list = desk.list();
        List<Objection> all = objections.of(id);
        ObjectionOutcome outcome = outcome(all, desk.subject());
        list.close(all.size(), outcome, reasons(all), clock.instant());
        boolean goesOn = outcome != ObjectionOutcome.UPHELD && outcome != ObjectionOutcome.NOTHING_LEFT;
        owner.happened(
                list.subject(), goesOn ? ListOwner.Event.PUBLISHED : ListOwner.Event.SENT_BACK, list.conclusion());
        return outcome.name();
    }

    private static ObjectionOutcome outcome(List<Objection> all, ListSubject subject) {
        List<Objection> upheld = all.stream()
                .filter(each -> each.ruling() == ObjectionRuling.UPHELD)
                .toList();
        if (subject.rows().stream().allMatch(ListSubject.Row::ended)) {
            return ObjectionOutcome.NOTHING_LEFT;
        }
        if (upheld.stream().anyMatch(each -> each.line() == null)) {
            return ObjectionOutcome.UPHELD;
        }
        if (!upheld.isEmpty()) {
            return ObjectionOutcome.PARTLY_UPHELD;
        }
        return all.isEmpty() ? ObjectionOutcome.NONE : ObjectionOutcome.DISMISSED;
    }

    /** Why something was found right, in the words of those who found so; nothing of who objected, or in which words. */
    private static @Nullable String reasons(List<Objection> all) {
        String reasons = all.stream()
                .filter(each -> each.ruling() == ObjectionRuling.UPHELD)
                .map(Objection::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n"));
        return reasons.isEmpty() ? null : reasons.substring(0, Math.min(reasons.length(), LONGEST_CONCLUSION));
    }

    /** How long a form's list hangs. */
    private record Hanging(RuleValue days, Due.DayCount count, LocalDate last) {}

    private Hanging hanging(ListSubject subject, String form, LocalDate first) {
        RuleValue days = desks.value(subject, "publication_days", form);
        Due.DayCount count = Due.DayCount.valueOf(
                desks.value(subject, "publication_day_kind", form).value());
        return new Hanging(days, count, calendar.periodEnd(first, days.number(), count));
    }

    private Publication list(UUID id) {
        return publications.findById(id).orElseThrow(BusinessException::notFound);
    }
}
