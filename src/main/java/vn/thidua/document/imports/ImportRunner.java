package vn.thidua.document.imports;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

/**
 * Carries tables on, chunk by chunk, on any node. Who takes one holds it for a minute; a node that dies loses its chunk
 * and nothing else, and another goes on when the minute is over.
 */
@Component
class ImportRunner {

    /** Longer than any chunk, short enough to wait for. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_ATTEMPTS = 3;

    /** Other recurring work runs on the same thread, and may not wait for long. */
    private static final long TURN_NANOS = Duration.ofSeconds(2).toNanos();

    private final ImportTable imports;
    private final ImportChunks chunks;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ImportRunner(ImportTable imports, ImportChunks chunks, AuditLog audit, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.chunks = chunks;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT0.5S", initialDelayString = "PT10S")
    void turn() {
        long begun = System.nanoTime();
        while (chunk() && System.nanoTime() - begun < TURN_NANOS) {
            // Until nothing waits or the turn is over.
        }
    }

    /** One chunk of the oldest import that nobody works on; false when none waits. */
    boolean chunk() {
        Optional<ImportTable.Claim> claimed = transaction.execute(status -> imports.claim(LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        ImportTable.Claim claim = claimed.get();
        if (claim.attempts() > MOST_ATTEMPTS) {
            transaction.executeWithoutResult(status -> fail(claim.id()));
            return true;
        }
        try {
            transaction.executeWithoutResult(status -> chunks.next(claim.id()));
        } catch (RuntimeException e) {
            // The claim stands: it is tried again when it runs out, and not for ever.
            LOG.error("A chunk of import {} failed, attempt {}", claim.id().value(), claim.attempts(), e);
        }
        return true;
    }

    private void fail(ImportId id) {
        imports.move(id, ImportState.FAILED);
        audit.record(AuditEvent.of("document.importFailed", SubjectRef.of("import", id.value())));
    }
}
