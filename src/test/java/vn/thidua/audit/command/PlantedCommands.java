package vn.thidua.audit.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/** Commands that fail as planned; found by the component scan of the tests' context. */
@Component
public class PlantedCommands {

    private final AuditLog audit;
    private final PlantedStep step;
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int goes;

    PlantedCommands(AuditLog audit, PlantedStep step) {
        this.audit = audit;
        this.step = step;
    }

    void plan(RuntimeException... next) {
        goes = 0;
        failures.clear();
        failures.addAll(List.of(next));
    }

    int goes() {
        return goes;
    }

    @PreAuthorize("permitAll()")
    @Transactional
    public UUID run(CommandKey key, UUID subject) {
        goes++;
        audit.record(AuditEvent.of("test.done", SubjectRef.of("planted", subject)));
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return subject;
    }

    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void forbidden(CommandKey key) {
        goes++;
    }

    /** Hands its key on, then runs a command of another key, which fails as planned. */
    @PreAuthorize("permitAll()")
    @Transactional
    public void nest(CommandKey key, CommandKey inner, @Nullable RuntimeException innerFailure) {
        goes++;
        step.take(key, null);
        step.take(inner, innerFailure);
    }

    /** A command that others call inside their own. */
    @Component
    public static class PlantedStep {

        @Transactional
        public void take(CommandKey key, @Nullable RuntimeException failure) {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
