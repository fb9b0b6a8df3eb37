package vn.thidua.organization;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Unscoped;

@Unscoped("Only identifies whom the caller named; tells nothing about anybody")
interface SubjectEntities extends Repository<SubjectEntity, UUID> {

    /**
     * Does nothing when the subject is known, also when another transaction has just made it. Nothing that waits to be
     * written has to do with it: three hundred households are not looked through for each.
     */
    @Modifying
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "MANUAL"))
    @Query(nativeQuery = true, value = """
                    insert into organization_subject
                        (id, kind, name, search_key, identity_key, unit, birth_year, sex, address, citizen_key,
                         citizen_last_four, created_at)
                    values (:id, :kind, :name, :searchKey, :identityKey, :unit, cast(:birthYear as integer), cast(:sex as text),
                            cast(:address as text), cast(:citizenKey as text), cast(:lastFour as text), :createdAt)
                    on conflict on constraint organization_subject_identity do nothing
                    """)
    int insertUnlessKnown(
            UUID id,
            String kind,
            String name,
            String searchKey,
            String identityKey,
            String unit,
            @Nullable Integer birthYear,
            @Nullable String sex,
            @Nullable String address,
            @Nullable String citizenKey,
            @Nullable String lastFour,
            Instant createdAt);

    @Query("select s from SubjectEntity s where s.id = :id")
    Optional<SubjectEntity> byId(UUID id);

    /** The row, for whoever places or releases a hold on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SubjectEntity s where s.id = :id")
    Optional<SubjectEntity> lockById(UUID id);

    /** The rows, for whoever asks for holds and acts on the answer: many may do so at the same time. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from SubjectEntity s where s.id in :ids order by s.id")
    List<SubjectEntity> shareByIds(Collection<UUID> ids);

    @Query("select s.id from SubjectEntity s where s.citizenKey = :citizenKey")
    Optional<UUID> idOf(String citizenKey);

    /** Everybody of that identity, with a number or without. */
    @Query("""
            select s.id from SubjectEntity s
            where s.kind = :kind and s.unit = :unit and s.identityKey = :identityKey
              and s.birthYear is not distinct from :birthYear
            """)
    List<UUID> namesakes(SubjectKind kind, String unit, String identityKey, @Nullable Integer birthYear);

    @Query("""
            select s.id from SubjectEntity s
            where s.kind = :kind and s.unit = :unit and s.identityKey = :identityKey
              and s.birthYear is not distinct from :birthYear and s.citizenKey is null
            """)
    Optional<UUID> unnumbered(SubjectKind kind, String unit, String identityKey, @Nullable Integer birthYear);

    /** Changes nothing when somebody gave it another number meanwhile. */
    @Modifying
    @Query("""
            update SubjectEntity s set s.citizenKey = :citizenKey, s.citizenLastFour = :lastFour
            where s.id = :id and s.citizenKey is null
            """)
    int giveNumber(UUID id, String citizenKey, String lastFour);

    /** Holds a name until the transaction ends; whoever wants the same name waits. */
    @Query(
            value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
            nativeQuery = true)
    long lock(String name);
}
