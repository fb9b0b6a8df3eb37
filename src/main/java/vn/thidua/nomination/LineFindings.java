package vn.thidua.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.Role;

/** The findings of a line as a reader sees them: as they are while it is appraised, afterwards as they were kept. */
@Component
class LineFindings {

    /** A longer list is examined when its step is reached and when it is taken, not each time that somebody reads it. */
    private static final int EXAMINED_WHEN_READ = 30;

    private final Eligibility eligibility;
    private final FindingReasons reasons;
    private final RuleSets ruleSets;
    private final CurrentActor current;
    private final OnceATransaction once;

    LineFindings(
            Eligibility eligibility,
            FindingReasons reasons,
            RuleSets ruleSets,
            CurrentActor current,
            OnceATransaction once) {
        this.once = once;
        this.ruleSets = ruleSets;
        this.eligibility = eligibility;
        this.reasons = reasons;
        this.current = current;
    }

    List<NominationDetails.Finding> of(Nomination nomination, NominationLine line) {
        boolean appraiser = holds(Role.APPRAISER, nomination);
        boolean compared = appraiser || holds(Role.INTAKE_OFFICER, nomination);
        List<FindingRow> rows =
                appraiser && open(nomination, line) && nomination.lines().size() <= EXAMINED_WHEN_READ
                        ? examined(nomination).getOrDefault(line.id(), List.of())
                        : line.found();
        String ruleSet = ruleSet(rows);
        return answered(line, rows).stream()
                .map(each -> each.shown(compared, ruleSet))
                .toList();
    }

    /** Asked for line by line, and read of all of them with the first; whoever reads changes nothing in between. */
    private Map<UUID, List<FindingRow>> examined(Nomination nomination) {
        return once.read(
                List.of(LineFindings.class, "examined", nomination.id()),
                () -> eligibility.examine(nomination, nomination.lines()));
    }

    private boolean holds(Role role, Nomination nomination) {
        return once.read(
                List.of(LineFindings.class, role, current.actor().account(), nomination.commune()),
                () -> current.holds(role, nomination.commune()));
    }

    /** As they are now, for the writer of a draft; by line, in the order of the lines. */
    Map<UUID, List<NominationDetails.Finding>> whileWriting(Nomination nomination, List<NominationLine> lines) {
        Map<UUID, List<NominationDetails.Finding>> found = new LinkedHashMap<>();
        eligibility.examine(nomination, lines).forEach((line, rows) -> {
            String ruleSet = ruleSet(rows);
            found.put(
                    line,
                    rows.stream().map(row -> row.finding(null, false, ruleSet)).toList());
        });
        return found;
    }

    /** What the rule set is called by which all of them were said. */
    private @Nullable String ruleSet(List<FindingRow> rows) {
        return rows.stream()
                .map(FindingRow::ruleSet)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ruleSets::nameOfSet)
                .orElse(null);
    }

    static boolean open(Nomination nomination, NominationLine line) {
        return nomination.stage() == NominationStage.APPRAISAL && line.status() == LineStatus.SUBMITTED;
    }

    /** A finding with what was written to these very words of it. */
    record Answered(FindingRow row, NominationDetails.@Nullable Reason reason) {

        NominationDetails.Finding shown(boolean compared, @Nullable String ruleSet) {
            return row.finding(reason, compared, ruleSet);
        }

        boolean owesReason() {
            return row.asksReason() && reason == null;
        }
    }

    List<Answered> answered(NominationLine line, List<FindingRow> rows) {
        Map<String, FindingReasons.Written> written =
                reasons.of(line.nomination().id()).getOrDefault(line.id(), Map.of());
        return rows.stream()
                .map(row -> {
                    FindingReasons.Written found = written.get(row.rule());
                    return found != null && found.explanation().equals(row.explanation())
                            ? new Answered(row, found.reason())
                            : new Answered(row, null);
                })
                .toList();
    }
}
