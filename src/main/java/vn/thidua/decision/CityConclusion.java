package vn.thidua.decision;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.council.AgendaSource.Outcome;
import vn.thidua.council.AgendaSource.Result;
import vn.thidua.council.AgendaSource.Until;
import vn.thidua.nomination.LinesBeforeCouncil;
import vn.thidua.shared.SubjectRef;

/** Takes over what the city's Council concluded on a line; the line's row is locked, and its agenda is the session's. */
@Component
class CityConclusion {

    private final LinesBeforeCouncil lines;
    private final CityAgendaWords words;
    private final AppraisalProcess process;
    private final AuditLog audit;

    CityConclusion(LinesBeforeCouncil lines, CityAgendaWords words, AppraisalProcess process, AuditLog audit) {
        this.lines = lines;
        this.words = words;
        this.process = process;
        this.audit = audit;
    }

    void take(Appraisal appraisal, Result result) {
        CityVote vote = CityVote.of(result);
        appraisal.voted(vote);
        if (result.outcome() == Outcome.RECOMMENDED_OTHER_FORM) {
            String form = Objects.requireNonNull(result.otherForm(), "the form that is recommended instead");
            appraisal.recommendFor(form);
            lines.recommendFor(appraisal.line(), form, words.otherForm(vote));
        }
        // About the line at the city alone: neither the nomination's trail nor the session's shows it to whoever is not
        // to know.
        audit.record(AuditEvent.of(
                        "decision.cityCouncil." + result.outcome(),
                        SubjectRef.of(CityAgenda.SUBJECT, appraisal.id().value()))
                .because(vote.putOffReason()));
        if (vote.until() != Until.LATER_SESSION) {
            process.cityCouncilConcluded(appraisal.id(), answer(vote));
        }
    }

    private static AppraisalProcess.CouncilAnswer answer(CityVote vote) {
        if (vote.recommended()) {
            return AppraisalProcess.CouncilAnswer.RECOMMENDED;
        }
        return vote.until() == null
                ? AppraisalProcess.CouncilAnswer.NOT_RECOMMENDED
                : AppraisalProcess.CouncilAnswer.TO_COMPLETE;
    }
}
