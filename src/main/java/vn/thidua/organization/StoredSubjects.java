package vn.thidua.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

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
        Map<Identity, List<UUID>> known = new HashMap<>();
        drafts.stream()
                .map(Identity::of)
                .collect(Collectors.groupingBy(identity -> List.of(identity.kind(), identity.unit())))
                .values()
                .forEach(alike -> known.putAll(known(alike)));
        return drafts.stream()
                .map(draft -> {
                    Identity identity = Identity.of(draft);
                    List<UUID> found = known.getOrDefault(identity, List.of());
                    UUID id = found.size() == 1 ? found.getFirst() : made(draft, identity);
                    known.put(identity, List.of(id));
                    return new SubjectId(id);
                })
                .toList();
    }

    /** Those of one kind and unit who are known, by identity. */
    private Map<Identity, List<UUID>> known(List<Identity> alike) {
        Identity any = alike.getFirst();
        return entities
                .named(any.kind(), any.unit(), alike.stream().map(Identity::key).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new Identity(any.kind(), any.unit(), row.getKey(), row.getBirthYear()),
                        Collectors.mapping(SubjectEntities.Named::getId, Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAmbiguous(SubjectDraft draft) {
        return namesakes(Identity.of(draft)).size() > 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectId, UnitCode> known(
            SubjectDraft draft, @Nullable CitizenKey citizen, Collection<UnitCode> others) {
        Identity identity = Identity.of(draft);
        Set<String> units = new TreeSet<>(Set.of(identity.unit()));
        others.forEach(other -> units.add(other.value()));
        Map<SubjectId, UnitCode> known = new LinkedHashMap<>();
        if (citizen != null) {
            entities.idOf(citizen.hmac()).ifPresent(id -> known.put(new SubjectId(id), draft.unit()));
        }
        entities.known(identity.kind(), units, identity.key(), identity.birthYear()).stream()
                // Somebody else's number is somebody else.
                .filter(row -> citizen == null || row.getCitizenKey() == null)
                .forEach(row -> known.putIfAbsent(new SubjectId(row.getId()), new UnitCode(row.getUnit())));
        return known;
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
