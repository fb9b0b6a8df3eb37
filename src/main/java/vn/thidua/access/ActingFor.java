package vn.thidua.access;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.shared.AccountId;

/** Whom each account acts for in the running transaction, since it was asked for a role that it holds for another. */
@Component
class ActingFor {

    /** Until the transaction ends; without one nothing is recorded that could name anybody. */
    void set(AccountId account, @Nullable AccountId onBehalfOf) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        Acting acting = acting();
        if (acting == null) {
            acting = new Acting(new HashMap<>());
            TransactionSynchronizationManager.bindResource(this, acting);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ActingFor.this);
                }
            });
        }
        acting.behalf().put(account, onBehalfOf);
    }

    @Nullable
    AccountId get(AccountId account) {
        Acting acting = acting();
        return acting == null ? null : acting.behalf().get(account);
    }

    private @Nullable Acting acting() {
        return (Acting) TransactionSynchronizationManager.getResource(this);
    }

    private record Acting(Map<AccountId, @Nullable AccountId> behalf) {}
}
