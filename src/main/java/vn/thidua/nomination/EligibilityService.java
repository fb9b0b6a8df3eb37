package vn.thidua.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;

/** The explanation of eligibility for whoever writes a nomination, and for whoever appraises it. */
@Service
@Transactional
public class EligibilityService {

    private final Nominations nominations;
    private final NominationLifecycle lifecycle;
    private final Visible visible;
    private final LineParts parts;
    private final LineFindings findings;
    private final Eligibility eligibility;
    private final FindingReasons reasons;
    private final AskedStatements asked;
    private final CurrentActor current;
    private final Trail trail;

    EligibilityService(
            Nominations nominations,
            NominationLifecycle lifecycle,
            Visible visible,
            LineParts parts,
            LineFindings findings,
            Eligibility eligibility,
            FindingReasons reasons,
            AskedStatements asked,
            CurrentActor current,
            Trail trail) {
        this.nominations = nominations;
        this.lifecycle = lifecycle;
        this.visible = visible;
        this.parts = parts;
        this.findings = findings;
        this.eligibility = eligibility;
        this.reasons = reasons;
        this.asked = asked;
        this.current = current;
        this.trail = trail;
    }

    /**
     * What the rules say of each line as it is saved, by line; for whoever may go on writing it. Reckoned anew with every
     * call, kept nowhere.
     */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public Map<UUID, List<NominationDetails.Finding>> whileWriting(UUID id) {
        Nomination nomination = visible.read(id);
        visible.requireNominator(nomination);
        return findings.whileWriting(
                nomination,
                visible.sight(nomination).told().stream()
                        // Without a form there is no standard yet.
                        .filter(line -> line.form() != null)
                        .toList());
    }

    /** What may be stated for a title or form: see {@link StandardQuestions}. */
    @PreAuthorize(NominatorRoles.WRITERS)
    @Transactional(readOnly = true)
    public StandardQuestions questions(String form, @Nullable CommendationType type) {
        return asked.of(form, type);
    }

    /**
     * Writes why a line goes on in spite of a warning, or what the appraiser thinks of a finding that a person has to judge.
     * For the appraiser of the commune while the line is being appraised. Written again, it takes the place of the first.
     *
     * @throws NominationException when the nomination is not being appraised or the reason is missing
     */
    @PreAuthorize("hasRole('APPRAISER')")
    public void giveReason(CommandKey key, UUID id, UUID lineId, String rule, String reason) {
        Nomination nomination = appraised(id);
        NominationLine line = nomination.line(lineId);
        if (!LineFindings.open(nomination, line)) {
            throw NominationException.notAtThisStep();
        }
        write(nomination, List.of(line), rule, any -> true, Typed.reason(reason));
    }

    /**
     * The same for every line of which the rule says just this and to which nothing is written yet: a list of households
     * has one answer where it has one question. Each line keeps it as if it was written there alone.
     *
     * @param read what the appraiser read; a line of which the rule says something else by now, or says it of other data, is
     *     left out
     * @throws NominationException as for one line
     * @throws BusinessException {@code shared.notFound} when the rule says this of no line any more
     */
    @PreAuthorize("hasRole('APPRAISER')")
    public void giveReason(CommandKey key, UUID id, NominationDetails.Question read, String reason) {
        Nomination nomination = appraised(id);
        List<NominationLine> open = nomination.lines().stream()
                .filter(line -> LineFindings.open(nomination, line))
                .toList();
        if (open.isEmpty()) {
            throw NominationException.notAtThisStep();
        }
        write(
                nomination,
                open,
                read.rule(),
                // With the other achievement's words, which the appraiser sees.
                answered -> answered.owesReason()
                        && answered.shown(true, null).question().equals(read),
                Typed.reason(reason));
    }

    private Nomination appraised(UUID id) {
        Nomination nomination = visible.lock(id);
        current.require(Role.APPRAISER, nomination.commune());
        lifecycle.checkActor(id, current.actor());
        return nomination;
    }

    private void write(
            Nomination nomination,
            List<NominationLine> lines,
            String rule,
            Predicate<LineFindings.Answered> meant,
            String why) {
        Map<UUID, List<FindingRow>> now = eligibility.examine(nomination, lines);
        parts.findings(lines);
        Map<NominationLine, FindingRow> found = new LinkedHashMap<>();
        lines.forEach(line -> findings.answered(line, now.getOrDefault(line.id(), List.of())).stream()
                .filter(answered -> answered.row().rule().equals(rule)
                        && answered.row().verdict() != Verdict.PASS
                        && meant.test(answered))
                .findFirst()
                .ifPresent(answered -> found.put(line, answered.row())));
        if (found.isEmpty()) {
            throw BusinessException.notFound();
        }
        reasons.write(nomination.id(), found, why, visible.me());
        // A reason counts beside the very words it was written to: whoever reads what is kept reads these.
        found.keySet().forEach(line -> line.explain(now.getOrDefault(line.id(), List.of())));
        nominations.saveAndFlush(nomination);
        found.keySet().forEach(line -> trail.line("findingExplained", line, line.name(), why));
    }

    static boolean mayGiveReason(CurrentActor current, Nomination nomination) {
        return nomination.stage() == NominationStage.APPRAISAL
                && current.holds(Role.APPRAISER, nomination.commune())
                && !nomination.nominator().equals(current.actor().account())
                && !OwnLine.among(nomination, current.actor().name());
    }
}
