package vn.thidua.decision;

import jakarta.persistence.LockModeType;
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

    @Query(
            "select a from Appraisal a where a.id = :id and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})")
    Optional<Appraisal> find(UUID id, Scope scope);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from Appraisal a where a.id = :id and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})")
    Optional<Appraisal> lock(UUID id, Scope scope);

    @Query("""
            select a from Appraisal a where a.submission = :submission
             and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()} or a.commune in :#{#scope.codes()})
             order by a.position
            """)
    List<Appraisal> of(UUID submission, Scope scope);

    @Query("""
            select a from Appraisal a where a.line in :lines
             and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})
            """)
    List<Appraisal> onLines(List<UUID> lines, Scope scope);

    /** The submissions on which one of these lines is approved and on no decision. */
    @Query("""
            select distinct a.submission from Appraisal a where a.line in :lines and a.decision is null
             and a.status = vn.thidua.decision.AppraisalStatus.APPROVED
             and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})
            """)
    List<UUID> withoutDecision(List<UUID> lines, Scope scope);

    /** Oldest first; within one submission in the order of its list. */
    @Query("""
            select a from Appraisal a where a.status = :status
             and (:commune is null or a.commune = :commune) and (:form is null or a.formCode = :form)
             and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})
             order by a.receivedAt, a.submission, a.position
            """)
    List<Appraisal> queue(
            AppraisalStatus status, @Nullable String commune, @Nullable String form, Scope scope, Limit limit);

    /** How many wait, by commune and form. */
    @Query("""
            select new vn.thidua.decision.Waiting(a.commune, a.formCode, count(a), min(a.receivedAt)) from Appraisal a
             where a.status = vn.thidua.decision.AppraisalStatus.OPEN
             and (:#{#scope.everything()} = true or a.city in :#{#scope.codes()})
             group by a.commune, a.formCode order by min(a.receivedAt), a.commune, a.formCode
            """)
    List<Waiting> waiting(Scope scope);
}
