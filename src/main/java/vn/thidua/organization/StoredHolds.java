package vn.thidua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

@Service
class StoredHolds implements Holds {

    private final HoldEntities holds;
    private final SubjectEntities subjects;
    private final HoldReaders readers;
    private final CurrentActor current;
    private final AuditLog audit;
    private final Texts texts;
    private final Clock clock;

    StoredHolds(
            HoldEntities holds,
            SubjectEntities subjects,
            HoldReaders readers,
            CurrentActor current,
            AuditLog audit,
            Texts texts,
            Clock clock) {
        this.holds = holds;
        this.subjects = subjects;
        this.readers = readers;
        this.current = current;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stands(SubjectId subject) {
        return !standing(List.of(subject)).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<SubjectId> standing(Collection<SubjectId> asked) {
        return asked.isEmpty()
                ? Set.of()
                : holds.standing(asked.stream().map(SubjectId::value).collect(Collectors.toSet())).stream()
                        .map(SubjectId::new)
                        .collect(Collectors.toSet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<SubjectId> lockStanding(Collection<SubjectId> asked) {
        if (!asked.isEmpty()) {
            subjects.shareByIds(asked.stream().map(SubjectId::value).collect(Collectors.toSet()));
        }
        return standing(asked);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(SubjectId subject) {
        if (subjects.lockById(subject.value()).isEmpty()) {
            throw BusinessException.notFound();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public String words(SubjectId subject) {
        return holds.of(Set.of(subject.value()), readers.reading()).stream()
                .filter(hold -> hold.releasedAt() == null && !readers.isOwn(hold.subject()))
                .findFirst()
                .map(hold -> texts.text(
                        "organization.hold.waitsBecause", texts.text("organization.enum.HoldGround." + hold.ground())))
                .orElseGet(() -> texts.text("organization.hold.waits"));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID place(SubjectId subject, UnitCode commune, HoldDraft typed) {
        readers.requireKeeper(commune);
        String source = SearchKey.composed(typed.source());
        String reason = SearchKey.composed(typed.reason());
        HoldGround ground = typed.ground();
        LocalDate from = typed.from();
        if (ground == null || source.isEmpty() || reason.isEmpty() || from == null) {
            throw new BusinessException("organization.hold.incomplete");
        }
        if (from.isAfter(LocalDate.now(clock))) {
            throw new BusinessException("organization.hold.fromLater");
        }
        SubjectEntity held = subjects.lockById(subject.value()).orElseThrow(BusinessException::notFound);
        if (readers.isOwn(held)) {
            throw new BusinessException("organization.hold.own");
        }
        Hold hold = holds.saveAndFlush(new Hold(
                held,
                commune,
                ground,
                source,
                reason,
                from,
                Objects.requireNonNull(current.actor().account()),
                clock.instant()));
        // Found from nowhere but the hold itself: the trail of a nomination is read by those who may not know.
        audit.record(AuditEvent.of("organization.holdPlaced", SubjectRef.of("hold", hold.id()))
                .from("", texts.text("organization.hold.record", held.name(), ground, source, from))
                .because(reason)
                .with(Map.of("subject", subject.value().toString())));
        return hold.id();
    }
}
