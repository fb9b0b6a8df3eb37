package vn.thidua.workflow;

import java.sql.SQLException;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.shared.BusinessException;

/**
 * Keeps business data out of the engine's tables when a job fails: a database error quotes the offending row. The engine
 * keeps the kind of failure and a reference; the whole failure stands in the log under that reference.
 */
@Component
class FailureRedaction implements FailedJobCommandFactory {

    private static final Logger LOG = LoggerFactory.getLogger(FailureRedaction.class);

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK_DETECTED = "40P01";

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return new DefaultJobRetryCmd(jobId, redact(failure));
    }

    /** The reference in the message of a failure; what kind it was is for the log. */
    static String reference(@Nullable String message) {
        return message == null ? "" : message.split(" ", 2)[0];
    }

    static Throwable redact(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Job failed, reference {}", reference, failure);
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String kind = root instanceof BusinessException business
                ? business.key()
                : root.getClass().getSimpleName();
        String message = reference + " " + kind;
        // A lost race stays one: the engine tries it again without counting it as a failed try.
        RuntimeException redacted =
                isLostRace(failure) ? new OptimisticLockingException(message) : new Redacted(message);
        redacted.setStackTrace(root.getStackTrace());
        return redacted;
    }

    /** Somebody else was faster on the same row, or whoever waited in a circle was chosen by the database to give way. */
    private static boolean isLostRace(Throwable failure) {
        if (failure instanceof OptimisticLockingException) {
            return true;
        }
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof SQLException sql
                    && (SERIALIZATION_FAILURE.equals(sql.getSQLState())
                            || DEADLOCK_DETECTED.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Stands in for a failure whose message may quote business data. */
    static class Redacted extends RuntimeException {

        Redacted(String message) {
            super(message);
        }
    }
}
