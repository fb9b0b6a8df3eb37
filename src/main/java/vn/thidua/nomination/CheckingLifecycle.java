package vn.thidua.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.RequiredPaper;
import vn.thidua.document.AttachmentId;
import vn.thidua.document.Attachments;
import vn.thidua.organization.Holds;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.FormAnswers;
import vn.thidua.workflow.FormSupport;
import vn.thidua.workflow.ListRows;

/** What the process asks of the officer's check: the papers to be marked, and what the marks lead to. */
@Service
@Transactional
public class CheckingLifecycle {

    /** Fields of the check's form. */
    private static final String OUTCOME = "checkOutcome";

    private static final String PAPERS = "papers";
    private static final String TYPED = "missing";

    private final Nominations nominations;
    private final NominationPapers papers;
    private final Attachments attachments;
    private final PinnedRules rules;
    private final Holds holds;
    private final CommuneLimit communeLimit;
    private final CurrentActor current;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;

    CheckingLifecycle(
            Nominations nominations,
            NominationPapers papers,
            Attachments attachments,
            PinnedRules rules,
            Holds holds,
            CommuneLimit communeLimit,
            CurrentActor current,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.nominations = nominations;
        this.papers = papers;
        this.attachments = attachments;
        this.rules = rules;
        this.holds = holds;
        this.communeLimit = communeLimit;
        this.current = current;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** One row a paper that the nominator hands in; mandatory ones have to be marked. */
    public List<FormSupport.Row> papers(UUID id) {
        Nomination nomination = nominations.byId(id).orElseThrow(BusinessException::notFound);
        Map<AttachmentId, String> names = attachments.of(Trail.subject(id)).stream()
                .collect(Collectors.toMap(Attachments.Attachment::id, Attachments.Attachment::name));
        return papers.of(nomination).stream()
                .map(paper -> new FormSupport.Row(paper.code(), paper.name(), words(paper, names), paper.mandatory()))
                .toList();
    }

    private String words(PaperOnFile paper, Map<AttachmentId, String> names) {
        String needed = texts.text(paper.mandatory() ? "nomination.papers.mandatory" : "nomination.papers.ifAny");
        if (paper.answeredBy() == RequiredPaper.AnsweredBy.NOMINATION) {
            return texts.text("nomination.papers.inNomination", needed);
        }
        Set<String> files = paper.files().stream()
                .map(file -> names.getOrDefault(file, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return files.isEmpty()
                ? texts.text("nomination.papers.noFile", needed)
                : texts.text("nomination.papers.files", needed, String.join(", ", files));
    }

    /** What keeps the check from being handed in, by field of its form. */
    public Map<String, String> problems(UUID id, Map<String, Object> answers) {
        Nomination nomination = nominations.byId(id).orElseThrow(BusinessException::notFound);
        List<PaperTables.Found> found = papers.found(nomination, ListRows.of(answers.get(PAPERS)));
        Map<String, String> problems = new LinkedHashMap<>();
        String outcome = String.valueOf(answers.get(OUTCOME));
        if (outcome.equals("COMPLETE")) {
            List<String> lacking = papers.lacking(nomination, found);
            if (!lacking.isEmpty()) {
                problems.put(PAPERS, texts.text("nomination.papers.lacking", String.join("; ", lacking)));
            }
        } else if (outcome.equals("SUPPLEMENT")) {
            Object typed = answers.get(TYPED);
            if (papers.letter(found, typed == null ? "" : typed.toString()).isBlank()) {
                problems.put(TYPED, texts.text("nomination.error.supplementListMissing"));
            }
        }
        return problems;
    }

    /**
     * What keeps the short appraisal of the simple procedure from being handed in as appropriate: it is the check of the
     * papers too (Luật 06/2022/QH15, Điều 85). Whoever has a form from before the papers stood on it is asked for none.
     */
    public Map<String, String> lackingSimply(UUID id, Map<String, Object> answers) {
        Nomination nomination = nominations.byId(id).orElseThrow(BusinessException::notFound);
        if (!answers.containsKey(PAPERS)) {
            return Map.of();
        }
        List<String> lacking = papers.lacking(nomination, papers.found(nomination, ListRows.of(answers.get(PAPERS))));
        return lacking.isEmpty()
                ? Map.of()
                : Map.of(PAPERS, texts.text("nomination.papers.lackingSimply", String.join("; ", lacking)));
    }

    /** Keeps the papers as they were marked with the short appraisal. */
    public void recordSimplePapers(UUID id, FormAnswers.Answers answers) {
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        papers.keep(
                nomination,
                papers.found(nomination, answers.rows(PAPERS)),
                current.actor().account(),
                clock.instant());
    }

    /** What the officer found: {@code COMPLETE}, {@code SUPPLEMENT} or {@code UNFIT}, with the papers as marked. */
    public void recordCheck(UUID id, FormAnswers.Answers answers) {
        Nomination nomination = nominations.lockById(id).orElseThrow(BusinessException::notFound);
        AccountId by = current.actor().account();
        Instant now = clock.instant();
        List<PaperTables.Found> found = papers.found(nomination, answers.rows(PAPERS));
        switch (answers.text(OUTCOME)) {
            case "COMPLETE" -> {
                if (!papers.lacking(nomination, found).isEmpty()) {
                    throw NominationException.papersLacking();
                }
                gateOfTheCheck(nomination);
                nomination.foundComplete(by, now);
                communeLimit.start(nomination);
                trail.nomination("foundComplete", nomination, null);
            }
            case "SUPPLEMENT" -> {
                nomination.requestSupplement(
                        by, papers.letter(found, answers.text(TYPED)), supplementMax(nomination), now);
                trail.nomination("supplementRequested", nomination, nomination.supplementRequest());
            }
            case "UNFIT" -> {
                nomination.returnUnfit(by, answers.text("reason"), now);
                trail.nomination("returned", nomination, nomination.closingReason());
            }
            default -> throw new IllegalStateException("Unknown outcome of the check");
        }
        papers.keep(nomination, found, by, now);
    }

    /** The first of the four gates: who is on hold does not pass; the check ends for the others only. */
    private void gateOfTheCheck(Nomination nomination) {
        List<NominationLine> open = nomination.lines().stream()
                .filter(line -> !line.status().isTerminal())
                .toList();
        Set<SubjectId> held =
                holds.standing(open.stream().map(NominationLine::subject).toList());
        List<NominationLine> waiting =
                open.stream().filter(line -> held.contains(line.subject())).toList();
        if (waiting.size() == open.size()) {
            throw NominationException.allWait();
        }
        trail.lines("keptBack", waiting);
    }

    private int supplementMax(Nomination nomination) {
        return rules.value(nomination, "supplement_max", null).number();
    }
}
