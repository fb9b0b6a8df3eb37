package vn.thidua.decision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;

/**
 * The city's requests. A scope here holds the units on whose behalf somebody deals with them: the city, the commune, or
 * the unit that nominated.
 */
interface Supplements extends Repository<Supplement, UUID> {

    String READABLE =
            "(within(:scope, s.place.city)" + " or within(:scope, s.place.commune) or within(:scope, s.place.unit))";

    Supplement saveAndFlush(Supplement supplement);

    /** The latest request on a line. */
    @Query("select s from Supplement s where s.place.appraisal = :appraisal and " + READABLE
            + " and s.round = (select max(o.round) from Supplement o where o.place.appraisal = :appraisal)")
    Optional<Supplement> latest(UUID appraisal, Scope scope);

    @Query("select s from Supplement s where s.id = :id and " + READABLE)
    Optional<Supplement> byId(UUID id, Scope scope);

    /**
     * The latest request on a line, its row locked by the query that first reads it: whoever had to wait reads what was
     * written meanwhile. Not for a request that the same transaction has read before.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Supplement s where s.place.appraisal = :appraisal and " + READABLE
            + " and s.round = (select max(o.round) from Supplement o where o.place.appraisal = :appraisal)")
    Optional<Supplement> lockLatest(UUID appraisal, Scope scope);

    /** All requests on a line, the first one first. */
    @Query("select s from Supplement s where s.place.appraisal = :appraisal and " + READABLE + " order by s.round")
    List<Supplement> of(UUID appraisal, Scope scope);

    /** What runs on these lines. */
    @Query("select s from Supplement s where s.place.line in :lines and " + READABLE + " and s.status in ("
            + "vn.thidua.decision.SupplementStatus.WITH_OFFICER, vn.thidua.decision.SupplementStatus.WITH_VILLAGE,"
            + " vn.thidua.decision.SupplementStatus.AT_COUNCIL)")
    List<Supplement> running(Collection<UUID> lines, Scope scope);
}
