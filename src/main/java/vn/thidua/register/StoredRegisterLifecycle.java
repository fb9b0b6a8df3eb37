package vn.thidua.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.Subjects;
import vn.thidua.shared.SubjectRef;

@Service
class StoredRegisterLifecycle implements RegisterLifecycle {

    private final RegisteredAwards awards;
    private final Amendments amendments;
    private final Subjects subjects;
    private final AuditLog auditLog;
    private final Clock clock;

    StoredRegisterLifecycle(
            RegisteredAwards awards, Amendments amendments, Subjects subjects, AuditLog auditLog, Clock clock) {
        this.awards = awards;
        this.amendments = amendments;
        this.subjects = subjects;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(AwardEntry entry) {
        enter(List.of(entry));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(List<AwardEntry> entries) {
        Set<UUID> decisions = entries.stream().map(AwardEntry::decision).collect(Collectors.toSet());
        Set<Entered> there = decisions.isEmpty()
                ? Set.of()
                : awards.enteredBy(decisions).stream()
                        .map(entered -> new Entered(entered.getLine(), entered.getDecision()))
                        .collect(Collectors.toSet());
        // One write and one entry on the trail for all: a village's list has hundreds.
        auditLog.recordAll(entries.stream()
                .filter(entry -> !there.contains(new Entered(entry.line(), entry.decision())))
                .map(this::add)
                .toList());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void amend(List<AwardAmendment> given) {
        for (AwardAmendment amendment : given) {
            RegisteredAward award = awards.granted(amendment.decision(), List.of(amendment.line())).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Not granted by it: " + amendment.line()));
            String before = award.words();
            Amendment made = award.amend(amendment, clock.instant());
            if (made != null) {
                if (made.renames()) {
                    award.belongsTo(subjects.corrected(award.bearer(), award.name()));
                }
                awards.save(award);
                amendments.save(made);
                auditLog.record(AuditEvent.of("register.awardAmended", SubjectRef.of("award", award.id()))
                        .from(before, award.words())
                        .because(amendment.number())
                        .with(Map.of(
                                "nomination-line", amendment.line().toString(),
                                "decision", amendment.decision().toString(),
                                "subject", award.bearer().value().toString())));
            }
        }
    }

    private record Entered(UUID line, UUID decision) {}

    private AuditEvent add(AwardEntry entry) {
        RegisteredAward award = awards.save(RegisteredAward.byDecision(entry, clock.instant()));
        return AuditEvent.of("register.awardEntered", SubjectRef.of("award", award.id()))
                .with(Map.of(
                        "nomination-line", entry.line().toString(),
                        "decision", entry.decision().toString(),
                        "subject", entry.subject().value().toString()));
    }
}
