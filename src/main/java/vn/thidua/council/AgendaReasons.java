package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a session that was read in the reader's scope")
interface AgendaReasons extends Repository<AgendaReason, UUID> {

    AgendaReason save(AgendaReason reason);

    /** The newest first. */
    @Query("select r from AgendaReason r where r.session = :session order by r.givenAt desc, r.id")
    List<AgendaReason> of(UUID session);
}
