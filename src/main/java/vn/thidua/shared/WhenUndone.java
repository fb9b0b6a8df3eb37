package vn.thidua.shared;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a command leaves behind although its transaction is undone. It is done when that transaction has given its connection
 * back: while it still holds one, whoever needs another waits for themselves where the pool has no more.
 */
@Component
public class WhenUndone {

    private static final Logger log = LoggerFactory.getLogger(WhenUndone.class);

    /** A go at a command, with its transaction inside. */
    @FunctionalInterface
    public interface Go {
        Object run() throws Throwable;
    }

    /**
     * Runs a command, and when the outermost has ended what is left of it. A failure of that is logged, and hides nothing of what
     * the command itself says.
     */
    public Object around(Go go) throws Throwable {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return go.run();
        }
        List<Runnable> left = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, left);
        try {
            return go.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
            left.forEach(WhenUndone::run);
        }
    }

    /** Does it once the running transaction is undone; never when it is committed, nor outside a command. */
    @SuppressWarnings("unchecked") // bound above and nowhere else
    public void then(Runnable what) {
        List<Runnable> left = (List<Runnable>) TransactionSynchronizationManager.getResource(this);
        if (left != null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status == STATUS_ROLLED_BACK) {
                        left.add(what);
                    }
                }
            });
        }
    }

    private static void run(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException failure) {
            log.error("Not kept after a refusal", failure);
        }
    }
}
