package vn.thidua.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

/** What was sent on the city's own channel. */
interface SentPacks extends Repository<SentPack, UUID> {

    SentPack save(SentPack pack);

    @Unscoped("read beside its submission, which was read with a scope")
    @Query("select p from SentPack p where p.submission = :submission")
    Optional<SentPack> of(UUID submission);
}
