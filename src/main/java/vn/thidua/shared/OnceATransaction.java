package vn.thidua.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads reference data once in a transaction, however often it is asked for: three hundred households of one list ask for
 * the same rule. Nothing is remembered beyond the transaction, so that a changed value holds at once on every node.
 */
@Component
public class OnceATransaction {

    /**
     * @param key says what is read, and where: alike only for the same question
     * @param read asked at the first time; what it refuses is refused again the next time
     */
    @SuppressWarnings("unchecked") // under one key always stands what the same reader answered
    public <T> T read(Object key, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<Object, Object> known = known();
        Object found = known.get(key);
        if (found == null) {
            found = read.get();
            if (found != null) {
                known.put(key, found);
            }
        }
        return (T) found;
    }

    /** What was read has changed: it is asked for again. */
    public void forget(Object key) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().remove(key);
        }
    }

    /** What much of it rests on has changed: everything is asked for again. */
    public void forgetAll() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            known().clear();
        }
    }

    private Map<Object, Object> known() {
        Answers bound = (Answers) TransactionSynchronizationManager.getResource(this);
        if (bound == null || !isOfThisTransaction(bound)) {
            TransactionSynchronizationManager.unbindResourceIfPossible(this);
            bound = new Answers(new HashMap<>());
            TransactionSynchronizationManager.bindResource(this, bound);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting(this, bound));
        }
        return bound.known();
    }

    /** What was first read when a transaction was ending is forgotten by nobody, and must not answer the next one. */
    private static boolean isOfThisTransaction(Answers bound) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof Forgetting forgetting && forgetting.answers() == bound);
    }

    private record Answers(Map<Object, Object> known) {}

    /** Takes the answers along when the transaction steps aside for another, and drops them at its end. */
    private record Forgetting(OnceATransaction owner, Answers answers) implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, answers);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(owner);
        }
    }
}
