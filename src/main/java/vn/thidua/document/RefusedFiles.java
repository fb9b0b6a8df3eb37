package vn.thidua.document;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

/** Entries about files that were not kept: in a transaction of their own, because the refusal takes its own back. */
@Component
class RefusedFiles {

    private final AuditLog audit;

    RefusedFiles(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void infected(SubjectRef subject, Received file) {
        audit.record(AuditEvent.of("document.infected", subject)
                .from(null, file.name() + ": " + file.scan().threat())
                .with(Map.of("sha256", file.file().sha256())));
    }
}
