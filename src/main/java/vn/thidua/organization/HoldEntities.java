package vn.thidua.organization;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** Holds. A scope here holds the communes in which the reader may know why somebody is on hold. */
interface HoldEntities extends Repository<Hold, UUID> {

    String READABLE = "within(:scope, h.unit)";

    default Set<UUID> standing(Collection<UUID> subjects) {
        return standing(subjects.toArray(UUID[]::new));
    }

    @Unscoped("tells the gates only that a hold stands, not why; a hold of another commune counts as well")
    @Query("select h.subject.id from Hold h where h.releasedAt is null and among(:subjects, h.subject.id)")
    Set<UUID> standing(UUID[] subjects);

    default List<Hold> of(Collection<UUID> subjects, Scope scope) {
        return of(subjects.toArray(UUID[]::new), scope);
    }

    @Query("select h from Hold h join fetch h.subject where among(:subjects, h.subject.id) and " + READABLE
            + " order by h.placedAt desc, h.id")
    List<Hold> of(UUID[] subjects, Scope scope);

    /** Those that stand first, then the newest. */
    @Query("select h from Hold h join fetch h.subject where " + READABLE
            + " order by case when h.releasedAt is null then 0 else 1 end, h.placedAt desc, h.id")
    List<Hold> page(Scope scope, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hold h where h.id = :id and " + READABLE)
    Optional<Hold> lock(UUID id, Scope scope);

    Hold saveAndFlush(Hold hold);
}
