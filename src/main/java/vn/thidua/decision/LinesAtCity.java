package vn.thidua.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
    private final Texts texts;

    LinesAtCity(Appraisals appraisals, Papers papers, SupplementDesk supplements, WorkItems workItems, Texts texts) {
        this.appraisals = appraisals;
        this.papers = papers;
        this.supplements = supplements;
        this.workItems = workItems;
        this.texts = texts;
    }

    /** The caller has checked that the person may see the lines: hence the unlimited scope. */
    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Map<UUID, Keeper> keepers(List<UUID> lines) {
        Map<UUID, Keeper> keepers = new HashMap<>();
        for (Paper submission : papers.carrying(lines, PaperKind.SUBMISSION, Scope.ALL)) {
            if (submission.status() == PaperStatus.HANDED_OVER || submission.status() == PaperStatus.SENT) {
                Keeper keeper = keeper("decision.keeper." + submission.status(), due(submission));
                submission.listedIds().stream().filter(lines::contains).forEach(line -> keepers.put(line, keeper));
            }
        }
        appraisals.onLines(lines, Scope.ALL).forEach(appraisal -> keepers.put(appraisal.line(), keeper(appraisal)));
        return keepers;
    }

    private Keeper keeper(Appraisal appraisal) {
        return switch (appraisal.status()) {
            case OPEN, APPROVED, REFUSED -> keeper("decision.keeper.OPEN", due(appraisal));
            case SUPPLEMENT -> {
                Supplement supplement = supplements.latest(appraisal.id());
                yield keeper("decision.keeper." + supplement.status(), supplement.dueAt());
            }
            case SECOND_VOTE ->
                keeper(
                        "decision.keeper." + SupplementStatus.AT_COUNCIL,
                        supplements.latest(appraisal.id()).voteDueAt());
        };
    }

    private Keeper keeper(String text, @Nullable Instant due) {
        return new Keeper(texts.text(text), due);
    }

    private @Nullable Instant due(Appraisal appraisal) {
        return first(workItems.waitingIn("CityAppraisal", appraisal.id().toString()));
    }

    private @Nullable Instant due(Paper submission) {
        return first(workItems.waitingIn("CitySubmission", submission.id().toString()));
    }

    private static @Nullable Instant first(List<WorkItems.Row> rows) {
        return rows.isEmpty() ? null : rows.getFirst().due();
    }
}
