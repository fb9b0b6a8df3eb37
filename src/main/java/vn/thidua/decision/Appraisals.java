package vn.thidua.decision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Unscoped;

/** The city's appraisals. They exist only for submissions that were received, so that the scope is the city's. */
interface Appraisals extends Repository<Appraisal, UUID> {

    @Unscoped("inserts")
    Appraisal save(Appraisal appraisal);

    @Query("select a from Appraisal a where a.id = :id and within(:scope, a.city)")
    Optional<Appraisal> find(UUID id, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appraisal a where a.id = :id and within(:scope, a.city)")
    Optional<Appraisal> lock(UUID id, Scope scope);

    /** Which submission to lock before the line itself. */
    @Query("select a.submission from Appraisal a where a.id = :id" + " and within(:scope, a.city)")
    Optional<UUID> submissionOf(UUID id, Scope scope);

    @Query("select a from Appraisal a where a.id in :ids" + " and within(:scope, a.city)")
    List<Appraisal> all(Collection<UUID> ids, Scope scope);

    /** What an agenda of the city's Council may take, oldest first; within one submission in the order of its list. */
    @Query("""
            select a from Appraisal a where a.status = vn.thidua.decision.AppraisalStatus.CITY_COUNCIL
             and a.council.session is null
             and within(:scope, a.city)
             order by a.receivedAt, a.submission, a.position
            """)
    List<Appraisal> waitingForCouncil(Scope scope);

    @Query("""
            select a from Appraisal a where a.submission = :submission
             and (within(:scope, a.city) or within(:scope, a.commune))
             order by a.position
            """)
    List<Appraisal> of(UUID submission, Scope scope);

    default List<Appraisal> onLines(List<UUID> lines, Scope scope) {
        return onLines(lines.toArray(UUID[]::new), scope);
    }

    @Query("select a from Appraisal a where among(:lines, a.line) and within(:scope, a.city)")
    List<Appraisal> onLines(UUID[] lines, Scope scope);

    /** The submissions on which one of these lines came to the city; which to lock before its subject. */
    @Query("select distinct a.submission from Appraisal a where a.line in :lines and within(:scope, a.city)")
    List<UUID> submissionsOf(List<UUID> lines, Scope scope);

    /** The submissions on which one of these lines is approved and on no decision. */
    @Query("""
            select distinct a.submission from Appraisal a where a.line in :lines and a.decision is null
             and a.status = vn.thidua.decision.AppraisalStatus.APPROVED
             and within(:scope, a.city)
            """)
    List<UUID> withoutDecision(List<UUID> lines, Scope scope);

    /** Lines of a submission that are on no decision, though nobody found them unworthy. */
    @Query("""
            select a.line from Appraisal a where a.submission = :submission and a.decision is null
             and a.status <> vn.thidua.decision.AppraisalStatus.NOT_RECOMMENDED
             and within(:scope, a.city)
            """)
    List<UUID> undecided(UUID submission, Scope scope);

    /** Lines of a commune that are proposed for the award, whoever had to recommend them, and on no decision yet. */
    @Query("""
            select a.line from Appraisal a where a.commune = :commune and a.decision is null
             and a.status = vn.thidua.decision.AppraisalStatus.APPROVED
             and within(:scope, a.city)
            """)
    List<UUID> approved(String commune, Scope scope);

    /** Oldest first; within one submission in the order of its list. */
    @Query("""
            select a from Appraisal a where a.status = :status
             and (:commune is null or a.commune = :commune) and (:form is null or a.formCode = :form)
             and within(:scope, a.city)
             order by a.receivedAt, a.submission, a.position
            """)
    List<Appraisal> queue(
            AppraisalStatus status, @Nullable String commune, @Nullable String form, Scope scope, Limit limit);

    /** How many wait, by commune and form, but for those closed to the reader; {@code closed} is never empty. */
    @Query("""
            select new vn.thidua.decision.Waiting(a.commune, a.formCode, count(a), min(a.receivedAt)) from Appraisal a
             where a.status = vn.thidua.decision.AppraisalStatus.OPEN and a.id not in :closed
             and within(:scope, a.city)
             group by a.commune, a.formCode order by min(a.receivedAt), a.commune, a.formCode
            """)
    List<Waiting> waiting(Scope scope, Collection<UUID> closed);
}
