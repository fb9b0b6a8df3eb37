package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.nomination.LineKeepers;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.WorkItems;

/** Who has each line that went to the city, and until when; the city's own people are named by their office only. */
@Component
class LinesAtCity implements LineKeepers {

    private final Appraisals appraisals;
    private final Papers papers;
    private final SupplementDesk supplements;
    private final WorkItems workItems;
    private final WorkingCalendar calendar;
    private final Texts texts;
    private final Clock clock;

    LinesAtCity(
            Appraisals appraisals,
            Papers papers,
            SupplementDesk supplements,
            WorkItems workItems,
            WorkingCalendar calendar,
            Texts texts,
            Clock clock) {
        this.appraisals = appraisals;
        this.papers = papers;
        this.supplements = supplements;
        this.workItems = workItems;
        this.calendar = calendar;
        this.texts = texts;
        this.clock = clock;
    }

    /** The caller has checked that the person may see the lines: hence the unlimited scope. */
    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Map<UUID, Keeper> keepers(List<UUID> lines) {
        Map<UUID, Keeper> keepers = new HashMap<>();
        for (Paper submission : papers.carrying(lines, PaperKind.SUBMISSION, Scope.ALL)) {
            if (submission.status() == PaperStatus.HANDED_OVER || submission.status() == PaperStatus.SENT) {
                Keeper keeper = told("decision.keeper." + submission.status(), waiting(submission));
                submission.lines().listedIds().stream()
                        .filter(lines::contains)
                        .forEach(line -> keepers.put(line, keeper));
            }
        }
        appraisals.onLines(lines, Scope.ALL).forEach(appraisal -> keepers.put(appraisal.line(), keeper(appraisal)));
        return keepers;
    }

    private Keeper keeper(Appraisal appraisal) {
        return switch (appraisal.status()) {
            case OPEN, APPROVED, REFUSED, NOT_RECOMMENDED -> told("decision.keeper.OPEN", waiting(appraisal));
            case CITY_COUNCIL ->
                reckoned(
                        "decision.keeper." + AppraisalStatus.CITY_COUNCIL,
                        appraisal.council().dueAt());
            case SUPPLEMENT -> {
                Supplement supplement = supplements.latest(appraisal.id());
                yield reckoned("decision.keeper." + supplement.status(), supplement.dueAt());
            }
            case SECOND_VOTE ->
                reckoned(
                        "decision.keeper." + SupplementStatus.AT_COUNCIL,
                        supplements.latest(appraisal.id()).voteDueAt());
        };
    }

    /** Until when is what the first of the open steps says. */
    private Keeper told(String text, List<WorkItems.Row> open) {
        return open.isEmpty()
                ? new Keeper(texts.text(text), null, false)
                : new Keeper(
                        texts.text(text), open.getFirst().due(), open.getFirst().dueExpected());
    }

    private Keeper reckoned(String text, @Nullable Instant due) {
        boolean expected = due != null
                && calendar.restsOnExpected(LocalDate.now(clock), LocalDate.ofInstant(due, clock.getZone()));
        return new Keeper(texts.text(text), due, expected);
    }

    private List<WorkItems.Row> waiting(Appraisal appraisal) {
        return workItems.waitingIn("CityAppraisal", appraisal.id().toString());
    }

    private List<WorkItems.Row> waiting(Paper submission) {
        return workItems.waitingIn("CitySubmission", submission.id().toString());
    }
}
