package vn.thidua.decision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        Map<UUID, Interest> appraised = appraisedBy(lines, signer);
        for (AwardLine line : lines) {
            if (appraised.containsKey(line.id())) {
                throw DecisionException.appraisedLine(line.name());
            }
        }
    }

    /** The lines that somebody appraised at the city. */
    Map<UUID, Interest> appraisedBy(List<AwardLine> lines, AccountId account) {
        List<UUID> ids = lines.stream().map(AwardLine::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return appraisals.onLines(ids, Scope.ALL).stream()
                .filter(appraisal -> account.equals(appraisal.appraisedBy()))
                .collect(Collectors.toMap(
                        Appraisal::line,
                        appraisal -> new Interest(Interest.Kind.APPRAISED, null),
                        (one, other) -> one));
    }
}
