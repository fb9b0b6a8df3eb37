package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("the room that owns the subject has checked who reads it: callers before the call, the door by its gate")
interface StoredFiles extends Repository<StoredFile, UUID> {

    StoredFile save(StoredFile file);

    void delete(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    @Query("from StoredFile f where f.subjectType = ?1 and f.subjectId = ?2 order by f.addedAt, f.id")
    List<StoredFile> of(String subjectType, String subjectId);

    boolean existsBySha256(String sha256);

    /** Holds a name until the transaction ends; whoever wants the same name waits. */
    @Query(
            value = "select count(*) from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
            nativeQuery = true)
    long lock(String name);
}
