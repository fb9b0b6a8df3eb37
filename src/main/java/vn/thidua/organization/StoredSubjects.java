package vn.thidua.organization;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;

@Service
class StoredSubjects implements Subjects {

    private final SubjectEntities entities;
    private final ManySubjects many;
    private final AuditLog auditLog;
    private final Clock clock;

    StoredSubjects(SubjectEntities entities, ManySubjects many, AuditLog auditLog, Clock clock) {
        this.many = many;
        this.entities = entities;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SubjectId identify(SubjectDraft draft) {
        return identify(draft, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SubjectId identify(SubjectDraft draft, @Nullable CitizenKey citizen) {
        Identity identity = Identity.of(draft);
        return new SubjectId(citizen == null ? byName(draft, identity) : byNumber(draft, identity, citizen));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<SubjectId> identify(List<SubjectDraft> drafts) {
        Map<SubjectName, List<KnownSubject>> known = many.known(scope(drafts), names(drafts));
        List<SubjectDraft> unknown = drafts.stream()
                .filter(draft -> namesakes(draft, known).size() != 1)
                .toList();
        // Those who are entered meanwhile by somebody else are found as those entered here.
        many.add(unknown);
        Map<SubjectName, List<KnownSubject>> entered =
                unknown.isEmpty() ? Map.of() : many.known(scope(unknown), names(unknown));
        return drafts.stream().map(draft -> identified(draft, known, entered)).toList();
    }

    /** The only one who was known; else the one without a number, for somebody with a number is not meant by a name. */
    private static SubjectId identified(
            SubjectDraft draft,
            Map<SubjectName, List<KnownSubject>> known,
            Map<SubjectName, List<KnownSubject>> entered) {
        List<KnownSubject> before = namesakes(draft, known);
        return before.size() == 1
                ? before.getFirst().id()
                : namesakes(draft, entered).stream()
                        .filter(each -> each.lastFour() == null)
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static Scope scope(List<SubjectDraft> drafts) {
        return Scope.of(drafts.stream().map(SubjectDraft::unit).toList());
    }

    private static List<SubjectName> names(List<SubjectDraft> drafts) {
        return drafts.stream().map(StoredSubjects::name).toList();
    }

    private static SubjectName name(SubjectDraft draft) {
        return SubjectName.of(draft.kind(), draft.unit(), draft.name());
    }

    private static List<KnownSubject> namesakes(SubjectDraft draft, Map<SubjectName, List<KnownSubject>> known) {
        Integer born = draft.kind() == SubjectKind.INDIVIDUAL ? draft.birthYear() : null;
        return known.getOrDefault(name(draft), List.of()).stream()
                .filter(each -> Objects.equals(each.birthYear(), born))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public SubjectId corrected(SubjectId called, String name) {
        SubjectEntity known = entities.byId(called.value()).orElseThrow();
        String composed = SearchKey.composed(name);
        if (known.name().equals(composed)) {
            return called;
        }
        if (!known.hasNumber()) {
            return identify(known.as(composed));
        }
        String before = known.name();
        known.rename(composed);
        auditLog.record(AuditEvent.of("organization.subjectRenamed", SubjectRef.of("subject", called.value()))
                .from(before, composed));
        return called;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAmbiguous(SubjectDraft draft) {
        return namesakes(Identity.of(draft)).size() > 1;
    }

    private UUID byNumber(SubjectDraft draft, Identity identity, CitizenKey citizen) {
        // Two nominations that name the same number at once would both find nobody.
        entities.lock(citizen.hmac());
        Optional<UUID> known = entities.idOf(citizen.hmac());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<UUID> unnumbered =
                entities.unnumbered(identity.kind(), identity.unit(), identity.key(), identity.birthYear());
        if (unnumbered.isPresent() && entities.giveNumber(unnumbered.get(), citizen.hmac(), citizen.lastFour()) == 1) {
            auditLog.record(
                    AuditEvent.of("organization.citizenNumberAdded", SubjectRef.of("subject", unnumbered.get())));
            return unnumbered.get();
        }
        UUID id = UUID.randomUUID();
        insert(id, draft, identity, citizen);
        return added(id);
    }

    private UUID byName(SubjectDraft draft, Identity identity) {
        List<UUID> known = namesakes(identity);
        return known.size() == 1 ? known.getFirst() : made(draft, identity);
    }

    private UUID made(SubjectDraft draft, Identity identity) {
        UUID id = UUID.randomUUID();
        int inserted = insert(id, draft, identity, null);
        return inserted == 1
                ? added(id)
                : entities.unnumbered(identity.kind(), identity.unit(), identity.key(), identity.birthYear())
                        .orElseThrow();
    }

    private List<UUID> namesakes(Identity identity) {
        return entities.namesakes(identity.kind(), identity.unit(), identity.key(), identity.birthYear());
    }

    private int insert(UUID id, SubjectDraft draft, Identity identity, @Nullable CitizenKey citizen) {
        return entities.insertUnlessKnown(
                id,
                draft.kind().name(),
                SearchKey.composed(draft.name()),
                SearchKey.of(draft.name()),
                identity.key(),
                identity.unit(),
                identity.birthYear(),
                identity.kind() == SubjectKind.INDIVIDUAL ? draft.sex() : null,
                composedOrNull(draft.address()),
                citizen == null ? null : citizen.hmac(),
                citizen == null ? null : citizen.lastFour(),
                clock.instant());
    }

    private UUID added(UUID id) {
        auditLog.record(AuditEvent.of("organization.subjectAdded", SubjectRef.of("subject", id)));
        return id;
    }

    private static @Nullable String composedOrNull(@Nullable String text) {
        return text == null ? null : SearchKey.composed(text);
    }

    /** Who somebody is by what is said of them; a collective or household has no birth year that could tell two apart. */
    private record Identity(
            SubjectKind kind,
            String unit,
            String key,
            @Nullable Integer birthYear) {

        static Identity of(SubjectDraft draft) {
            return new Identity(
                    draft.kind(),
                    draft.unit().value(),
                    SearchKey.identity(draft.name()),
                    draft.kind() == SubjectKind.INDIVIDUAL ? draft.birthYear() : null);
        }
    }
}
