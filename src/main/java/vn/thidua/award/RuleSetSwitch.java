package vn.thidua.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

/** Switches a rule set on that waits for its first day, and off again: the one before it ends, or goes on. */
@Component
class RuleSetSwitch {

    private final RuleSetEntities ruleSets;
    private final AuditLog audit;
    private final Clock clock;

    RuleSetSwitch(RuleSetEntities ruleSets, AuditLog audit, Clock clock) {
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    void on(RuleSetEntity next) {
        toCome(next);
        if (next.active()) {
            throw AwardException.activeAlready();
        }
        before(next).ifPresent(earlier -> {
            earlier.endOn(next.validFrom().minusDays(1));
            ruleSets.saveAndFlush(earlier);
        });
        next.activate();
        ruleSets.saveAndFlush(next);
        audit.record(AuditEvent.of("award.ruleSetActivated", new SubjectRef("rule-set", next.id())));
    }

    void off(RuleSetEntity next) {
        toCome(next);
        if (!next.active()) {
            throw AwardException.notActive();
        }
        next.deactivate();
        ruleSets.saveAndFlush(next);
        before(next).ifPresent(earlier -> {
            earlier.endOn(null);
            ruleSets.saveAndFlush(earlier);
        });
        audit.record(AuditEvent.of("award.ruleSetDeactivated", new SubjectRef("rule-set", next.id())));
    }

    private void toCome(RuleSetEntity set) {
        if (!set.validFrom().isAfter(LocalDate.now(clock))) {
            throw AwardException.begun(set.validFrom());
        }
    }

    /** The one in force until the set begins. */
    private Optional<RuleSetEntity> before(RuleSetEntity set) {
        return ruleSets.findAllByOrderByValidFromDesc().stream()
                .filter(RuleSetEntity::active)
                .filter(earlier -> earlier.validFrom().isBefore(set.validFrom()))
                .findFirst();
    }
}
