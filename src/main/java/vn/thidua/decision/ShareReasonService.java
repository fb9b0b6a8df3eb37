package vn.thidua.decision;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkerWords;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;

/** The written reason that a list with fewer direct workers than last year or than the target needs. */
@Service
public class ShareReasonService {

    private final Papers papers;
    private final PaperDesk desk;
    private final ShareDesk shares;
    private final ShareReasons reasons;
    private final DirectWorkerWords words;
    private final AuditLog audit;
    private final Clock clock;

    ShareReasonService(
            Papers papers,
            PaperDesk desk,
            ShareDesk shares,
            ShareReasons reasons,
            DirectWorkerWords words,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.shares = shares;
        this.reasons = reasons;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the reason with the paper, and the figures it was given for: when the share falls further, another is asked
     * for. The officer gives it before the paper goes to the signer, the signer where their own rulings lower the share.
     */
    @PreAuthorize("hasAnyRole('APPRAISER','CITY_APPRAISER','COMMUNE_CHAIR','COMMUNE_VICE_CHAIR','CITY_APPROVER')")
    @Transactional
    public void explain(CommandKey key, PaperId id, String reason) {
        Paper paper = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        if (!shares.mayExplain(paper)) {
            throw paper.status().open() ? BusinessException.forbidden() : DecisionException.moved(paper.status());
        }
        String composed = SearchKey.composed(reason);
        if (composed.isEmpty()) {
            throw DecisionException.reasonMissing();
        }
        DirectWorkerShare share = shares.of(paper);
        if (share.shortfalls().isEmpty()) {
            throw DecisionException.shareSuffices();
        }
        reasons.save(new ShareReason(id, share.now(), composed, desk.account(), desk.name(), clock.instant()));
        audit.record(AuditEvent.of("decision.shareExplained", paper.subject())
                .from(words.before(share), words.now(share))
                .because(composed));
    }
}
