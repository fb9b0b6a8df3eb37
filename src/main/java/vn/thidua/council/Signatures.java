package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("signatures are reached only from a session that was read with a scope")
interface Signatures extends Repository<Signature, UUID> {

    Signature save(Signature signature);

    @Query("""
            select g from Signature g where g.minutes in (select m.id from Minutes m where m.session = :session)
            order by g.at""")
    List<Signature> of(UUID session);

    @Query("select g from Signature g where g.minutes = :minutes order by g.at")
    List<Signature> on(UUID minutes);
}
