package vn.thidua.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SignInAgain;
import vn.thidua.workflow.WorkItems;

/**
 * What people may do with a Quyết định or Tờ trình. Whoever may not read a paper is told that it does not exist.
 *
 * @see "ADR 0020"
 */
@Service
public class PaperService {

    private static final int PAGE = 200;

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperReading reading;
    private final PaperTexts paperTexts;
    private final IncomingLines incoming;
    private final Rulings rulings;
    private final CityCouncilRule cityCouncil;
    private final ShareDesk shares;
    private final HeldLines held;
    private final TitlesOnce titles;
    private final PaperQuotaDesk quotas;
    private final HandOverChannels channels;
    private final PaperProcess process;
    private final SignInAgain signInAgain;
    private final WorkItems workItems;
    private final PaperNumbers numbers;
    private final AuditLog audit;
    private final Clock clock;

    PaperService(
            Papers papers,
            PaperDesk desk,
            PaperReading reading,
            PaperTexts paperTexts,
            IncomingLines incoming,
            Rulings rulings,
            CityCouncilRule cityCouncil,
            ShareDesk shares,
            HeldLines held,
            TitlesOnce titles,
            PaperQuotaDesk quotas,
            HandOverChannels channels,
            PaperProcess process,
            SignInAgain signInAgain,
            WorkItems workItems,
            PaperNumbers numbers,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.reading = reading;
        this.paperTexts = paperTexts;
        this.incoming = incoming;
        this.rulings = rulings;
        this.cityCouncil = cityCouncil;
        this.shares = shares;
        this.held = held;
        this.titles = titles;
        this.quotas = quotas;
        this.channels = channels;
        this.process = process;
        this.signInAgain = signInAgain;
        this.workItems = workItems;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest papers of that kind that the person may read; without what is closed to them (ADR 0057). */
    @PreAuthorize(PaperRoles.READERS)
    @Transactional(readOnly = true)
    public List<PaperRow> papers(PaperKind kind) {
        return reading.rows(papers.newest(kind, desk.reading(), Limit.of(PAGE)));
    }

    @PreAuthorize(PaperRoles.READERS)
    @Transactional(readOnly = true)
    public PaperDetails details(PaperId id) {
        return reading.details(papers.find(id.value(), desk.reading()).orElseThrow(BusinessException::notFound));
    }

    /**
     * The officer has checked list and text: the paper goes to the signer. Whoever is on hold leaves the list first; with
     * nobody left the paper is never issued.
     */
    @PreAuthorize(PaperRoles.OFFICERS)
    @Transactional
    public void prepare(CommandKey key, PaperId id) {
        Paper paper = lock(id);
        desk.requireOneOf(desk.officers(paper));
        if (paper.status().withOfficer()
                && held.setAside(paper)
                && paper.lines().atStake().isEmpty()) {
            process.emptied(id, paper.kind());
            return;
        }
        paper.prepare(desk.account(), desk.name(), clock.instant());
        shares.requireReason(paper);
        quotas.requireReason(paper);
        papers.save(paper);
        record("decision.prepared", paper, null);
        process.prepared(id, paper.kind());
    }

    /** The signer sends the paper back to the officer. */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void sendBack(CommandKey key, PaperId id, String reason) {
        Paper paper = lock(id);
        desk.requireSigner(paper);
        paper.sendBack(reason);
        papers.save(paper);
        record("decision.returned", paper, paper.returnReason());
        process.answered(id, paper.kind(), PaperProcess.SignerAnswer.RETURNED);
    }

    /**
     * The signer takes lines off the list: the Council advises, the chair is free. When none is left the paper is never
     * issued and the lines end as refused.
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void strike(CommandKey key, PaperId id, Collection<UUID> lines, String reason) {
        Paper paper = lock(id);
        desk.requireSigner(paper);
        rulings.refuse(lines, paper);
        for (UUID line : lines) {
            paper.strike(line, reason, desk.account(), desk.name(), clock.instant());
        }
        papers.save(paper);
        rulings.record("decision.lineStruck", paper, lines, reason);
        rulings.goOn(paper);
    }

    /** Puts a struck line back, while the paper is not signed. */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void restore(CommandKey key, PaperId id, UUID line) {
        Paper paper = lock(id);
        desk.requireSigner(paper);
        rulings.refuse(List.of(line), paper);
        cityCouncil.requireVote(paper, line);
        paper.restore(line);
        papers.save(paper);
        rulings.record("decision.lineRestored", paper, List.of(line), null);
        workItems.changed(paper.subject());
    }

    /**
     * The signer agrees that nobody on this paper is honoured: the reviewer proposed to refuse every line. The paper is
     * never issued and the lines end as refused.
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void agreeToNone(CommandKey key, PaperId id) {
        Paper paper = lock(id);
        desk.requireSigner(paper);
        if (paper.status() != PaperStatus.PREPARED) {
            throw DecisionException.moved(paper.status());
        }
        if (!paper.lines().listed().isEmpty()) {
            throw DecisionException.stillListed();
        }
        rulings.refuse(paper.lines().notProposed().stream().map(PaperLine::line).toList(), paper);
        record("decision.agreedToNone", paper, null);
        process.answered(id, paper.kind(), PaperProcess.SignerAnswer.NOTHING_LEFT);
    }

    /**
     * Signs the exact text that was shown, by signing in again. The chair signs in person, a vice chair as KT.; nobody a
     * paper with their own line or one they appraised.
     *
     * @param shownSha256 hash of the text the person read; refused when the text has changed since
     */
    @PreAuthorize(PaperRoles.SIGNERS)
    @Transactional
    public void sign(CommandKey key, PaperId id, String shownSha256, String password) {
        Paper paper = lock(id);
        SigningCapacity capacity = desk.requireSigner(paper);
        if (paper.status() != PaperStatus.PREPARED) {
            throw DecisionException.moved(paper.status());
        }
        List<AwardLine> lines = paperTexts.listed(paper);
        rulings.refuse(paper.lines().atStake(), paper);
        held.requireNone(paper);
        titles.require(paper, lines);
        shares.requireReason(paper);
        PaperText text = paperTexts.draft(paper, capacity, desk.name());
        if (!text.sha256().equals(shownSha256)) {
            throw DecisionException.textChanged();
        }
        signInAgain.confirm(password);
        paper.sign(
                Signature.of(desk.account(), desk.name(), capacity, clock.instant(), text),
                lines.stream().map(AwardLine::id).toList());
        papers.save(paper);
        audit.record(
                AuditEvent.of("decision.signed." + capacity, paper.subject()).from("", text.sha256()));
        process.answered(id, paper.kind(), PaperProcess.SignerAnswer.SIGNED);
    }

    /**
     * The clerk enters number and date as the office's book has them. Everything that follows from the paper happens in
     * the same transaction; after this nothing is un-signed. A submission goes to the city as the rule set says.
     */
    @PreAuthorize(PaperRoles.CLERKS)
    @Transactional
    public void number(CommandKey key, PaperId id, int number, LocalDate date) {
        Paper paper = lock(id);
        numbers.give(paper, number, date);
        process.numbered(id, paper.kind(), channels.of(paper));
    }

    /** The same for a submission whose way to the city the clerk chooses. */
    @PreAuthorize(PaperRoles.CLERKS)
    @Transactional
    public void numberAndSend(CommandKey key, PaperId id, int number, LocalDate date, HandOverChannel channel) {
        Paper paper = lock(id);
        numbers.give(paper, number, date);
        if (paper.kind() != PaperKind.SUBMISSION) {
            throw BusinessException.notFound();
        }
        process.numbered(id, paper.kind(), channel);
    }

    /** The city takes a submission in; each of its lines goes to appraisal. */
    @PreAuthorize(PaperRoles.CITY_DESK)
    @Transactional
    public void receive(CommandKey key, PaperId id) {
        Paper submission = lock(id);
        desk.requireOneOf(desk.receivers(submission.city()));
        submission.receive(desk.account(), desk.name(), clock.instant());
        papers.save(submission);
        incoming.open(submission);
        record("decision.received", submission, null);
        process.received(id);
    }

    private Paper lock(PaperId id) {
        return papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
    }

    private void record(String action, Paper paper, @Nullable String reason) {
        audit.record(AuditEvent.of(action, paper.subject()).because(reason));
    }
}
