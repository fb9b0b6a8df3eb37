package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Unscoped;

@Unscoped("Only identifies whom the caller named; tells nothing about anybody")
interface SubjectEntities extends Repository<SubjectEntity, UUID> {

    /** Does nothing when the subject is known, also when another transaction has just made it. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into organization_subject
                        (id, kind, name, search_key, identity_key, unit, birth_year, sex, address, created_at)
                    values (:id, :kind, :name, :searchKey, :identityKey, :unit, cast(:birthYear as integer), cast(:sex as text),
                            cast(:address as text), :createdAt)
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
            Instant createdAt);

    @Query("""
            select s.id from SubjectEntity s
            where s.kind = :kind and s.unit = :unit and s.identityKey = :identityKey
              and s.birthYear is not distinct from :birthYear
            """)
    UUID idOf(SubjectKind kind, String unit, String identityKey, @Nullable Integer birthYear);
}
