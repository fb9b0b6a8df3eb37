package vn.thidua.register;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

@Service
class StoredRegisterLifecycle implements RegisterLifecycle {

    private final RegisteredAwards awards;
    private final AuditLog auditLog;
    private final Clock clock;

    StoredRegisterLifecycle(RegisteredAwards awards, AuditLog auditLog, Clock clock) {
        this.awards = awards;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(AwardEntry entry) {
        if (awards.existsByLineAndDecision(entry.line(), entry.decision())) {
            return;
        }
        RegisteredAward award = awards.save(RegisteredAward.byDecision(entry, clock.instant()));
        auditLog.record(AuditEvent.of("register.awardEntered", SubjectRef.of("award", award.id()))
                .with(Map.of(
                        "nomination-line", entry.line().toString(),
                        "decision", entry.decision().toString(),
                        "subject", entry.subject().value().toString())));
    }
}
