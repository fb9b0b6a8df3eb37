package samples.room.process;

import org.springframework.transaction.support.TransactionTemplate;

/** A process adapter with a transaction of its own. */
public class TransactionalTasks {

    public void run(TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {});
    }
}
