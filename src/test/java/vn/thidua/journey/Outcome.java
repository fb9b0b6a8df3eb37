package vn.thidua.journey;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.BusinessException;

/** How an attempt ended. */
enum Outcome {
    HAPPENED,
    /** Answered as if nothing were there. */
    NOT_THERE,
    /** Nobody in this role does it. */
    FORBIDDEN,
    /** Told why not: only for those who may know that it exists. */
    REFUSED;

    /** A task or an incident has no other way to say that it is not there. */
    private static final Set<String> GONE = Set.of("shared.notFound", "workflow.task.gone", "workflow.incident.gone");

    static Outcome of(RuntimeException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        String key = ((BusinessException) refusal).key();
        return GONE.contains(key) ? NOT_THERE : key.equals("shared.forbidden") ? FORBIDDEN : REFUSED;
    }

    /** Whether somebody of elsewhere learns nothing from it. */
    boolean tellsNothing() {
        return this == NOT_THERE || this == FORBIDDEN;
    }
}
