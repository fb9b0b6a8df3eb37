package vn.thidua.organization;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.RoleHolders;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * Holds as people read and release them. Whoever may not know why somebody is on hold is shown none; that somebody waits
 * they learn where they meet the line. Placed from the nomination on which the appraiser or the chair meets the subject.
 *
 * @see "ADR 0032"
 */
@Service
@Transactional
public class HoldService {

    static final String READERS =
            "hasAnyRole('APPRAISER', 'COMMUNE_CHAIR', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'COUNCIL_MEMBER')";

    private static final int PAGE = 200;

    private final HoldEntities holds;
    private final SubjectEntities subjects;
    private final HoldReaders readers;
    private final Units units;
    private final RoleHolders people;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    HoldService(
            HoldEntities holds,
            SubjectEntities subjects,
            HoldReaders readers,
            Units units,
            RoleHolders people,
            CurrentActor current,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.holds = holds;
        this.subjects = subjects;
        this.readers = readers;
        this.units = units;
        this.people = people;
        this.current = current;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person reads why somebody is on hold, in one commune at least. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayRead() {
        return !readers.reading().units().isEmpty();
    }

    /** Whether the person places and releases holds in that commune. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayPlace(UnitCode commune) {
        return readers.keeps(commune);
    }

    /** All that the person may read: what stands first, then the newest, at most 200. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<HoldRow> all() {
        return rows(holds.page(readers.reading(), Limit.of(PAGE)));
    }

    /** What stood and stands on these subjects, as far as the person may read it; empty for everybody else. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<HoldRow> of(Collection<SubjectId> subjects) {
        Set<UUID> ids = subjects.stream().map(SubjectId::value).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : rows(holds.of(ids, readers.reading()));
    }

    private List<HoldRow> rows(List<Hold> found) {
        return found.stream()
                .filter(hold -> !readers.isOwn(hold.subject()))
                .map(this::row)
                .toList();
    }

    /**
     * The conclusion is there: the hold ends, and what waited for it goes on. For the commune's appraiser and chair.
     *
     * @throws BusinessException {@code shared.notFound} for a hold of another commune, too; refused without a reason, and
     *     when it was released before
     */
    @PreAuthorize("hasAnyRole('APPRAISER', 'COMMUNE_CHAIR')")
    public void release(CommandKey key, UUID id, String reason) {
        Hold hold = holds.lock(id, readers.reading()).orElseThrow(BusinessException::notFound);
        readers.requireKeeper(hold.unit());
        if (readers.isOwn(hold.subject())) {
            throw BusinessException.notFound();
        }
        String why = SearchKey.composed(reason);
        if (why.isEmpty()) {
            throw new BusinessException("organization.hold.reasonMissing");
        }
        events.publishEvent(new HoldsClearing(hold.subject().subjectId()));
        if (subjects.lockById(hold.subject().subjectId().value()).isEmpty()) {
            throw BusinessException.notFound();
        }
        hold.release(why, Objects.requireNonNull(current.actor().account()), clock.instant());
        holds.saveAndFlush(hold);
        SubjectId subject = hold.subject().subjectId();
        audit.record(AuditEvent.of("organization.holdReleased", SubjectRef.of("hold", id))
                .because(why)
                .with(Map.of("subject", subject.value().toString())));
        if (holds.standing(Set.of(subject.value())).isEmpty()) {
            events.publishEvent(new HoldsCleared(subject));
        }
    }

    private HoldRow row(Hold hold) {
        SubjectEntity subject = hold.subject();
        AccountId releasedBy = hold.releasedBy();
        return new HoldRow(
                hold.id(),
                subject.subjectId(),
                subject.kind(),
                subject.name(),
                units.unit(subject.unit()).name(),
                hold.unit(),
                hold.ground(),
                hold.source(),
                hold.reason(),
                hold.startedOn(),
                people.nameOf(hold.placedBy()),
                hold.placedAt(),
                releasedBy == null ? null : people.nameOf(releasedBy),
                hold.releasedAt(),
                hold.releaseReason(),
                hold.releasedAt() == null && readers.keeps(hold.unit()));
    }
}
