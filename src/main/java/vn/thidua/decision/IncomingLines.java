package vn.thidua.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Scope;

/** The lines of a submission as the city receives them. */
@Component
class IncomingLines {

    private final Appraisals appraisals;
    private final PaperTexts paperTexts;
    private final Clock clock;

    IncomingLines(Appraisals appraisals, PaperTexts paperTexts, Clock clock) {
        this.appraisals = appraisals;
        this.paperTexts = paperTexts;
        this.clock = clock;
    }

    /** Opens an appraisal for each line of the list. */
    void open(Paper submission) {
        int position = 0;
        for (AwardLine line : paperTexts.listed(submission)) {
            position++;
            appraisals.save(new Appraisal(submission, line.id(), line.formCode(), position, clock.instant()));
        }
    }

    /** Refuses a signer who appraised one of the lines at the city. */
    void refuse(List<AwardLine> lines, AccountId signer) {
        List<UUID> ids = lines.stream().map(AwardLine::id).toList();
        for (Appraisal appraisal : appraisals.onLines(ids, Scope.ALL)) {
            if (signer.equals(appraisal.appraisedBy())) {
                throw DecisionException.appraisedLine(nameOf(lines, appraisal.line()));
            }
        }
    }

    private static String nameOf(List<AwardLine> lines, UUID id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .map(AwardLine::name)
                .findFirst()
                .orElseThrow();
    }
}
