package vn.thidua.council;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkerWords;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.SearchKey;

/** The written reason that an agenda with fewer direct workers than last year or than the target needs. */
@Service
public class AgendaReasonService {

    private final SessionDesk desk;
    private final AgendaShares shares;
    private final AgendaReasons reasons;
    private final DirectWorkerWords words;
    private final AuditLog audit;

    AgendaReasonService(
            SessionDesk desk, AgendaShares shares, AgendaReasons reasons, DirectWorkerWords words, AuditLog audit) {
        this.desk = desk;
        this.shares = shares;
        this.reasons = reasons;
        this.words = words;
        this.audit = audit;
    }

    /**
     * Keeps the secretary's reason with the session, and the figures it was given for: when the share falls further,
     * another is asked for before the agenda closes.
     */
    @PreAuthorize("hasRole('" + Role.Names.COUNCIL_SECRETARY + "')")
    @Transactional
    public void explain(CommandKey key, UUID sessionId, String reason) {
        CouncilSession session = desk.lockAs(Role.COUNCIL_SECRETARY, sessionId);
        session.expect(SessionStatus.PLANNING);
        String composed = SearchKey.composed(reason);
        if (composed.isEmpty()) {
            throw CouncilException.reasonMissing();
        }
        DirectWorkerShare share = shares.of(session);
        if (share == null || share.shortfalls().isEmpty()) {
            throw CouncilException.shareSuffices();
        }
        reasons.save(new AgendaReason(sessionId, share.now(), composed, desk.person(), desk.personName(), desk.now()));
        audit.record(AuditEvent.of("council.shareExplained", AgendaSource.session(sessionId))
                .from(words.before(share), words.now(share))
                .because(composed));
    }
}
