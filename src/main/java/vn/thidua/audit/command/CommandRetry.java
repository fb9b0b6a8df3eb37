package vn.thidua.audit.command;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.audit.TransientFailure;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.WhenUndone;

/**
 * Gives a command that lost a race another go, each time in a new transaction; the only place that does. Inside a running
 * transaction nothing is tried again: that transaction is spoilt, and its outermost command starts over as a whole.
 */
@Aspect
@Component
@Order(CommandConfiguration.TRY_AGAIN)
class CommandRetry {

    private static final Set<String> TRANSIENT_STATES = Set.of("40001", "40P01");
    private static final int RETRIES = 6;

    private final List<TransientFailure> others;
    private final WhenUndone undone;
    private final RetryTemplate retry;

    CommandRetry(List<TransientFailure> others, WhenUndone undone) {
        this.undone = undone;
        this.others = List.copyOf(others);
        // 15 people at once on one row: the jitter, as wide as the delay, is what pulls them apart.
        this.retry = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(RETRIES)
                .delay(Duration.ofMillis(40))
                .jitter(Duration.ofMillis(40))
                .multiplier(2)
                .maxDelay(Duration.ofMillis(800))
                .predicate(this::isTransient)
                .build());
    }

    @Around("vn.thidua.audit.command.CommandPointcuts.command()")
    Object tryAgain(ProceedingJoinPoint command) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return command.proceed();
        }
        try {
            return retry.execute(new OneGo(command, undone));
        } catch (RetryException e) {
            Throwable last = e.getLastException();
            throw isTransient(last) ? busy(last) : last;
        }
    }

    /** Whether trying again can help. */
    boolean isTransient(Throwable failure) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            Throwable here = link;
            if (here instanceof OptimisticLockingFailureException
                    || here instanceof OptimisticLockException
                    || here instanceof SQLException sql
                            && TRANSIENT_STATES.contains(Objects.requireNonNullElse(sql.getSQLState(), ""))
                    || others.stream().anyMatch(other -> other.matches(here))) {
                return true;
            }
        }
        return false;
    }

    private static BusinessException busy(Throwable last) {
        BusinessException busy = new BusinessException("audit.busy");
        busy.initCause(last);
        return busy;
    }

    /** One go at the command, named after it in the retry's own log lines; Spring's join point may proceed repeatedly. */
    private record OneGo(ProceedingJoinPoint command, WhenUndone undone) implements Retryable<Object> {

        @Override
        public Object execute() throws Throwable {
            return undone.around(command::proceed);
        }

        @Override
        public String getName() {
            return command.getSignature().toShortString();
        }
    }
}
