package vn.thidua.decision;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.nomination.QuotaExplanation;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SearchKey;

/** The written reason that a Tờ trình needs when it asks for more than the city's plan gives. */
@Service
public class QuotaReasonService {

    private final Papers papers;
    private final PaperDesk desk;
    private final PaperQuotaDesk quotas;
    private final PaperQuotaReasons reasons;
    private final AuditLog audit;
    private final Clock clock;

    QuotaReasonService(
            Papers papers,
            PaperDesk desk,
            PaperQuotaDesk quotas,
            PaperQuotaReasons reasons,
            AuditLog audit,
            Clock clock) {
        this.papers = papers;
        this.desk = desk;
        this.quotas = quotas;
        this.reasons = reasons;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the officer's reason with the paper, and by how many the quotas are passed; it may be said beforehand. When
     * more is asked for, another is wanted.
     */
    @PreAuthorize(PaperRoles.OFFICER)
    @Transactional
    public void explain(CommandKey key, PaperId id, String reason) {
        Paper paper = papers.lock(id.value(), desk.reading()).orElseThrow(BusinessException::notFound);
        if (!quotas.mayExplain(paper)) {
            throw paper.status().open() ? BusinessException.forbidden() : DecisionException.moved(paper.status());
        }
        String composed = SearchKey.composed(reason);
        if (composed.isEmpty()) {
            throw DecisionException.reasonMissing();
        }
        int excess = quotas.excess(paper).cases();
        reasons.save(new PaperQuotaReason(
                id, new QuotaExplanation(excess, composed, desk.account().value(), desk.name(), clock.instant())));
        audit.record(AuditEvent.of("decision.quotaExplained", paper.subject())
                .from(null, "EXCESS " + excess)
                .because(composed));
    }
}
