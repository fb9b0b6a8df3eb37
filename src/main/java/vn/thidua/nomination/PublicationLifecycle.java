package vn.thidua.nomination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RuleValue;
import vn.thidua.deadline.Due;
import vn.thidua.deadline.DueDates;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.workflow.FormAnswers;

/**
 * What the process of a published list does. A list belongs to one nomination and hangs at one stage of its road; where
 * that is, how long, and in which days, are rule values of the forms on it.
 */
@Service
@Transactional
public class PublicationLifecycle {

    private final Nominations nominations;
    private final Publications publications;
    private final Recommending recommending;
    private final PinnedRules rules;
    private final WorkingCalendar calendar;
    private final DueDates dueDates;
    private final Trail trail;
    private final Clock clock;

    PublicationLifecycle(
            Nominations nominations,
            Publications publications,
            Recommending recommending,
            PinnedRules rules,
            WorkingCalendar calendar,
            DueDates dueDates,
            Trail trail,
            Clock clock) {
        this.nominations = nominations;
        this.publications = publications;
        this.recommending = recommending;
        this.rules = rules;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where the list of this nomination is published, if anywhere. */
    public PublicationStage stage(UUID nomination) {
        return recommending.publication(read(nomination));
    }

    /** Whether the Council recommended somebody whose list has to hang before it is decided on. */
    public boolean dueAfterCouncil(UUID nomination) {
        return recommending.listDueAfterCouncil(read(nomination));
    }

    /** The list that hangs at this stage; begun now when there is none. The caller holds the nomination. */
    public UUID open(UUID nomination, PublicationStage stage) {
        return publications
                .open(nomination, stage)
                .orElseGet(() -> publications.save(new Publication(nomination, stage, clock.instant())))
                .id();
    }

    /** The nomination whose list this is. */
    public UUID nomination(UUID id) {
        return list(id).nomination();
    }

    /** Who posts the list: the village its own, before it files it; the office every later one. */
    public RoleAt poster(UUID id) {
        Publication list = list(id);
        Nomination nomination = read(list.nomination());
        return list.stage() == PublicationStage.BEFORE_FILING
                ? nomination.nominatedAs()
                : new RoleAt(Role.INTAKE_OFFICER, nomination.commune());
    }

    /**
     * Records that the list was posted, and says when it has hung long enough: the end of the last day. The day of
     * posting counts as the first: not before the list was there to be posted, and not later than it was recorded. Where
     * forms differ, the list hangs for the longest of theirs.
     */
    public Date hang(UUID id, FormAnswers.Answers posted) {
        Publication list = list(id);
        Nomination nomination = read(list.nomination());
        LocalDate today = LocalDate.now(clock);
        LocalDate opened = LocalDate.ofInstant(list.openedAt(), clock.getZone());
        LocalDate typed = LocalDate.parse(posted.text("postedOn"));
        LocalDate first = typed.isBefore(opened) ? opened : typed.isAfter(today) ? today : typed;
        Optional<Hanging> longest = nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .filter(line -> recommending.publication(nomination, line) == list.stage())
                .map(line -> hanging(nomination, line.formAsked(), first))
                .max(Comparator.comparing(Hanging::last));
        LocalDate last = longest.map(Hanging::last).orElse(first);
        list.hang(first, last, posted.text("places"));
        Instant until = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return longest.<Date>map(span -> dueDates.kept(span.days(), span.count(), first.minusDays(1), until))
                .orElseGet(() -> Date.from(until));
    }

    /** The calendar changed. */
    public void hangUntil(UUID id, LocalDate last) {
        list(id).hangUntil(last);
    }

    /** The list was posted, proven, and what people said of it was answered. */
    public void recordPublication(UUID id, FormAnswers.Answers proof, FormAnswers.Answers resolved) {
        Publication list = list(id);
        Nomination nomination = read(list.nomination());
        list.close(
                proof.text("proof"),
                comments(proof.text("comments")),
                ObjectionOutcome.valueOf(resolved.text("objectionOutcome")),
                resolved.text("resolution"),
                clock.instant());
        trail.nomination(list.upheld() ? "objectionUpheld" : "published", nomination, list.conclusion());
    }

    /** How long a form's list hangs. */
    private record Hanging(RuleValue days, Due.DayCount count, LocalDate last) {}

    private Hanging hanging(Nomination nomination, String form, LocalDate first) {
        RuleValue days = rules.value(nomination, "publication_days", form);
        Due.DayCount count = Due.DayCount.valueOf(
                rules.value(nomination, "publication_day_kind", form).value());
        return new Hanging(
                days,
                count,
                switch (count) {
                    case CALENDAR -> first.plusDays(days.number() - 1L);
                    case WORKING -> calendar.publicationEnd(first, days.number());
                });
    }

    /** A form's number may have decimals; comments are counted whole. */
    private static int comments(String typed) {
        return new BigDecimal(typed).setScale(0, RoundingMode.CEILING).intValue();
    }

    /** An objection was upheld where nobody can appraise again: the nomination goes back with the conclusion. */
    public void returnNomination(UUID id) {
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        @Nullable String conclusion = publications.newestFirst(id).getFirst().conclusion();
        nomination.returnAfterObjection(conclusion == null ? "" : conclusion, clock.instant());
        trail.nomination("returned", nomination, nomination.closingReason());
    }

    private Publication list(UUID id) {
        return publications.findById(id).orElseThrow(BusinessException::notFound);
    }

    private Nomination read(UUID id) {
        return nominations.byId(id).orElseThrow(BusinessException::notFound);
    }
}
