package vn.thidua.faults;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts the transactions of a step, and stops the program's only busy thread at one of them until it is killed. */
@TestComponent
class StandStill implements TransactionExecutionListener {

    private @Nullable Halt where;
    private int which;
    private int commits;

    /** @param which of the step's transactions, from 1 */
    void at(@Nullable Halt where, int which) {
        this.where = where;
        this.which = which;
        commits = 0;
    }

    int commits() {
        return commits;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (writes(transaction)) {
            commits++;
            standAt(Halt.BEFORE_COMMIT);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            standAt(Halt.AFTER_COMMIT);
        }
    }

    private static boolean writes(TransactionExecution transaction) {
        return transaction.isNewTransaction() && !transaction.isReadOnly();
    }

    private void standAt(Halt here) {
        if (where == here && commits == which) {
            Said.aloud("standing");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
