package vn.thidua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets bytes that no row names: taken off every subject, or left by a transaction that rolled back. What was removed,
 * such as an identity card sent by mistake, is really gone a day later.
 */
@Component
class EvidenceSweep {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);

    /** Longer than any transaction between keeping bytes and committing their row. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final StoredFiles files;
    private final EvidenceStorage storage;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EvidenceSweep(StoredFiles files, EvidenceStorage storage, PlatformTransactionManager transactions, Clock clock) {
        this.files = files;
        this.storage = storage;
        this.transaction = new TransactionTemplate(transactions);
        // After a commit its transaction is still at hand, and must not be joined.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() throws IOException {
        int forgotten = 0;
        for (String sha256 : storage.keptBefore(clock.instant().minus(GRACE))) {
            if (Boolean.TRUE.equals(transaction.execute(status -> forgetIfUnnamed(sha256)))) {
                forgotten++;
            }
        }
        LOG.info("Forgot {} evidence files that nothing names", forgotten);
    }

    /** What must not be here is not to wait for the night; if the program dies in between, the sweep finds it. */
    @TransactionalEventListener
    void purge(Purged purged) {
        purged.sha256().forEach(sha256 -> transaction.execute(status -> forgetIfUnnamed(sha256)));
    }

    /** Under the lock that an upload of the same bytes holds from before it keeps them until it has committed. */
    private boolean forgetIfUnnamed(String sha256) {
        files.lock(sha256);
        if (files.existsBySha256(sha256)) {
            return false;
        }
        try {
            storage.forget(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
