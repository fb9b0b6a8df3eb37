package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Before lines are sent or appraised as appropriate: a rule that blocks, by values that are verified, is met; to a warning
 * the appraiser wrote why it goes on.
 */
@Component
class AppraisalGate {

    private final Eligibility eligibility;
    private final LineFindings findings;

    AppraisalGate(Eligibility eligibility, LineFindings findings) {
        this.eligibility = eligibility;
        this.findings = findings;
    }

    /** What bars lines from being sent, for the list of what is missing. */
    List<Missing> barred(Nomination nomination) {
        return nomination.lines().stream()
                .flatMap(line -> eligibility.examine(nomination, line).stream()
                        .filter(FindingRow::blocks)
                        .map(row -> missing(line.id(), line.name(), row)))
                .toList();
    }

    private static Missing missing(UUID line, String name, FindingRow row) {
        return new Missing("blocked", Missing.Part.NOMINEES, line, List.of(name, row.explanation(), row.article()));
    }

    /**
     * Examines the lines once more and keeps what was found.
     *
     * @throws NominationException when a rule bars a line, or a warning has no reason yet
     */
    void requireAppropriate(Nomination nomination) {
        for (NominationLine line : nomination.lines()) {
            if (line.status() != LineStatus.SUBMITTED) {
                continue;
            }
            List<FindingRow> now = eligibility.examine(nomination, line);
            for (LineFindings.Answered answered : findings.answered(line, now)) {
                if (answered.row().blocks()) {
                    throw NominationException.barred(line.name(), answered.row().explanation());
                }
                if (answered.owesReason()) {
                    throw NominationException.reasonOwed(
                            line.name(), answered.row().explanation());
                }
            }
            line.explain(now);
        }
    }
}
