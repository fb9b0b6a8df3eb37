package vn.thidua.organization;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;

@Service
class StoredSubjects implements Subjects {

    private final SubjectEntities entities;
    private final AuditLog auditLog;
    private final Clock clock;

    StoredSubjects(SubjectEntities entities, AuditLog auditLog, Clock clock) {
        this.entities = entities;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SubjectId identify(SubjectDraft draft) {
        boolean person = draft.kind() == SubjectKind.INDIVIDUAL;
        // A collective or household has no birth year that could tell two of them apart.
        Integer birthYear = person ? draft.birthYear() : null;
        String identityKey = SearchKey.identity(draft.name());
        UUID id = UUID.randomUUID();
        int inserted = entities.insertUnlessKnown(
                id,
                draft.kind().name(),
                SearchKey.composed(draft.name()),
                SearchKey.of(draft.name()),
                identityKey,
                draft.unit().value(),
                birthYear,
                person ? draft.sex() : null,
                composedOrNull(draft.address()),
                clock.instant());
        if (inserted == 0) {
            return new SubjectId(entities.idOf(draft.kind(), draft.unit().value(), identityKey, birthYear));
        }
        auditLog.record(AuditEvent.of("organization.subjectAdded", SubjectRef.of("subject", id)));
        return new SubjectId(id);
    }

    private static @Nullable String composedOrNull(@Nullable String text) {
        return text == null ? null : SearchKey.composed(text);
    }
}
