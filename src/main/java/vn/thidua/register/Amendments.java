package vn.thidua.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Amendments are reached only from awards that were read with a scope")
interface Amendments extends Repository<Amendment, UUID> {

    Amendment save(Amendment amendment);

    /** The newest first. */
    @Query("select m from Amendment m where m.award in :awards order by m.decisionDate desc, m.at desc")
    List<Amendment> of(Collection<UUID> awards);
}
