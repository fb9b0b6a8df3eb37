package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Before lines are sent or appraised as appropriate: a rule that blocks, by values that are verified, is met; to a warning
 * the appraiser wrote why it goes on.
 */
@Component
class AppraisalGate {

    private final LineParts parts;
    private final Eligibility eligibility;
    private final LineFindings findings;
    private final FindingsAtRefusal refusal;

    AppraisalGate(LineParts parts, Eligibility eligibility, LineFindings findings, FindingsAtRefusal refusal) {
        this.refusal = refusal;
        this.parts = parts;
        this.eligibility = eligibility;
        this.findings = findings;
    }

    /** What bars lines from being sent, for the list of what is missing. */
    List<Missing> barred(Nomination nomination) {
        Map<UUID, List<FindingRow>> found = eligibility.examine(nomination, nomination.lines());
        return nomination.lines().stream()
                .flatMap(line -> found.getOrDefault(line.id(), List.of()).stream()
                        .filter(FindingRow::blocks)
                        .map(row -> missing(line.id(), line.name(), row)))
                .toList();
    }

    private static Missing missing(UUID line, String name, FindingRow row) {
        return new Missing("blocked", Missing.Part.NOMINEES, line, List.of(name, row.explanation(), row.article()));
    }

    /**
     * Examines the lines once more and keeps what was found, whether they go on or not.
     *
     * @throws NominationException when a rule bars a line, or a warning has no reason yet
     */
    void requireAppropriate(Nomination nomination) {
        List<NominationLine> open = nomination.lines().stream()
                .filter(line -> line.status() == LineStatus.SUBMITTED)
                .toList();
        Map<UUID, List<FindingRow>> found = eligibility.examine(nomination, open);
        parts.findings(open);
        refusal.keep(nomination.id(), found);
        for (NominationLine line : open) {
            List<FindingRow> now = found.getOrDefault(line.id(), List.of());
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
