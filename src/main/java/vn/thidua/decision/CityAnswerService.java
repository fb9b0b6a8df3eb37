package vn.thidua.decision;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.document.Attachments;
import vn.thidua.document.Received;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Scope;

/**
 * What the commune's clerk does with the city's answer where it comes on paper or through another system: enters it line
 * by line, with its scan. A paper may answer some of the lines, and a later one the rest; one paper may answer two
 * submissions, and is entered for each.
 *
 * @see "ADR 0024"
 */
@Service
public class CityAnswerService {

    private final Papers papers;
    private final CityAnswers answers;
    private final CityAnswerReading reading;
    private final CityAnswerCheck check;
    private final HeldLines held;
    private final PaperDesk desk;
    private final SupplementDesk deeds;
    private final PaperTitles titles;
    private final PaperProcess process;
    private final Attachments attachments;
    private final AuditLog audit;

    CityAnswerService(
            Papers papers,
            CityAnswers answers,
            CityAnswerReading reading,
            CityAnswerCheck check,
            HeldLines held,
            PaperDesk desk,
            SupplementDesk deeds,
            PaperTitles titles,
            PaperProcess process,
            Attachments attachments,
            AuditLog audit) {
        this.papers = papers;
        this.answers = answers;
        this.reading = reading;
        this.check = check;
        this.held = held;
        this.desk = desk;
        this.deeds = deeds;
        this.titles = titles;
        this.process = process;
        this.attachments = attachments;
        this.audit = audit;
    }

    /** How large and how many files may be. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Attachments.Limits limits() {
        return attachments.limits();
    }

    /**
     * Takes in the scan before the command that enters its paper; the caller closes it. Changes nothing and holds no
     * transaction.
     *
     * @throws BusinessException of {@link Attachments#receive}
     */
    @PreAuthorize(PaperRoles.CLERKS)
    @Transactional(readOnly = true, propagation = Propagation.NOT_SUPPORTED)
    public Received receive(String fileName, InputStream content) {
        return attachments.receive(fileName, content);
    }

    /** A submission of the reader's commune with what the city answered so far. */
    @PreAuthorize(PaperRoles.READERS)
    @Transactional(readOnly = true)
    public CityAnswerDetails details(PaperId submission) {
        return reading.details(find(submission));
    }

    /**
     * Enters one paper of the city. What follows from it (register, results) happens in the same transaction. The city has
     * decided elsewhere, so that nobody on hold is kept back; but granting it to one is entered with a reason only, which
     * stays on the audit trail (ADR 0032).
     *
     * @param scan as it came in; stays open, because the command may be repeated after a refusal or a lost answer
     * @throws BusinessException with what is missing or wrong, or of {@link Attachments#keep}; nothing of it is kept then
     */
    @PreAuthorize(PaperRoles.CLERKS)
    @Transactional
    public void enter(CommandKey key, PaperId id, CityAnswerEntry entry, @Nullable Received scan) {
        Paper submission = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        desk.requireOneOf(desk.clerks(submission));
        if (submission.status() != PaperStatus.SENT) {
            throw DecisionException.moved(submission.status());
        }
        if (scan == null) {
            throw DecisionException.scanMissing();
        }
        PaperNumber number = check.number(submission, entry);
        UUID answerId = UUID.randomUUID();
        List<CityAnswer> before = enteredBefore(submission, number, answerId);
        List<AnsweredLine> lines = check.lines(reading.waiting(submission), entry.lines(), before);
        despiteHolds(submission, entry.lines());
        CityAnswer answer = new CityAnswer(
                answerId,
                before.isEmpty() ? answerId : before.getFirst().paper(),
                submission,
                number,
                check.signer(entry),
                lines,
                deeds.deed());
        answers.saveAndFlush(answer);
        attachments.keep(answer.scan(), submission.unit(), scan);
        audit.record(AuditEvent.of("decision.cityAnswerEntered", submission.subject())
                .from("", number.printed())
                .with(Map.of("answer", answer.id().toString())));
        process.cityAnswered(id, reading.waiting(submission).isEmpty());
    }

    private void despiteHolds(Paper submission, List<CityAnswerEntry.Line> lines) {
        Map<UUID, String> waits = held.lockOn(lines.stream()
                .filter(CityAnswerEntry.Line::granted)
                .map(CityAnswerEntry.Line::line)
                .toList());
        for (CityAnswerEntry.Line line : lines) {
            String why = waits.get(line.line());
            if (line.granted() && why != null) {
                String who = held.named(line.line(), why);
                String reason = Entered.text(line.despiteHold(), DecisionException.heldAtCity(who));
                // Mentions neither line nor nomination: their trail is read by people who may not know of holds.
                audit.record(AuditEvent.of("decision.grantedDespiteHold", submission.subject())
                        .from("", who)
                        .because(reason));
            }
        }
    }

    /** What this paper of the city has answered already: other submissions of the commune; empty when it is new. */
    private List<CityAnswer> enteredBefore(Paper submission, PaperNumber number, UUID answer) {
        String commune = submission.unit().value();
        String issuer = submission.city().value();
        if (answers.take(commune, issuer, number.symbol(), number.year(), number.number(), answer) == 1) {
            return List.of();
        }
        Scope own = Scope.of(Set.of(submission.unit()));
        CityAnswer first = answers.numbered(commune, issuer, number.symbol(), number.year(), number.number(), own)
                .orElseThrow();
        List<CityAnswer> before = answers.ofPaper(first.paper(), own);
        check.samePaper(submission, number, before, titleOf(first));
        return before;
    }

    private String titleOf(CityAnswer first) {
        return papers.find(first.submission().value(), desk.reading())
                .map(paper -> paper.number() == null
                        ? titles.of(paper)
                        : paper.number().printed())
                .orElse("");
    }

    /** Only at the commune: to the city's people a submission on another channel does not exist here. */
    private Paper find(PaperId id) {
        return papers.find(id.value(), desk.reading())
                .filter(paper ->
                        paper.kind() == PaperKind.SUBMISSION && desk.reading().covers(paper.unit()))
                .orElseThrow(BusinessException::notFound);
    }
}
