package vn.thidua.faults;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.thidua.StatementWatcher;

/** Counts the transactions of a step, and stops the thread that takes it at one place of it until the program is killed. */
@TestComponent
class StandStill implements TransactionExecutionListener, StatementWatcher {

    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|into|update)\\s+\"?(\\w+)", Pattern.CASE_INSENSITIVE);

    private final ThreadLocal<Step> steps = ThreadLocal.withInitial(() -> new Step(null, 0, "", false));

    /** What the thread is at. */
    private static final class Step {

        private final @Nullable Halt where;
        private final int which;
        private final String name;
        private final boolean watched;
        private final List<String> statements = new ArrayList<>();
        private int commits;

        private Step(@Nullable Halt where, int which, String name, boolean watched) {
            this.where = where;
            this.which = which;
            this.name = name;
            this.watched = watched;
        }
    }

    /** @param which of the step's transactions, from 1 */
    void at(@Nullable Halt where, int which) {
        steps.set(new Step(where, which, "", false));
    }

    /**
     * The same for one of several threads, each statement of which is seen.
     *
     * @param which of the step's transactions or statements, from 1
     * @param name by which it says that it stands
     */
    void at(@Nullable Halt where, int which, String name) {
        steps.set(new Step(where, which, " " + name, true));
    }

    int commits() {
        return steps.get().commits;
    }

    /** Each statement of the step so far: its verb and the first table. */
    List<String> statements() {
        return List.copyOf(steps.get().statements);
    }

    @Override
    public boolean watching() {
        return steps.get().watched;
    }

    @Override
    public void statement(Connection connection, String sql) {
        Step step = steps.get();
        if (step.watched) {
            step.statements.add(named(sql));
            standAt(Halt.STATEMENT, step.statements.size());
        }
    }

    private static String named(String sql) {
        Matcher table = TABLE.matcher(sql);
        String verb = sql.strip().split("\\s+", 2)[0];
        return (table.find() ? verb + ":" + table.group(1) : verb).toLowerCase(Locale.ROOT);
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (writes(transaction)) {
            Step step = steps.get();
            step.commits++;
            standAt(Halt.BEFORE_COMMIT, step.commits);
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (writes(transaction)) {
            standAt(Halt.AFTER_COMMIT, steps.get().commits);
        }
    }

    private static boolean writes(TransactionExecution transaction) {
        return transaction.isNewTransaction() && !transaction.isReadOnly();
    }

    private void standAt(Halt here, int reached) {
        Step step = steps.get();
        if (step.where == here && reached == step.which) {
            Said.aloud("standing" + step.name);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
