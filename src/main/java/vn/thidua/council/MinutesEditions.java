package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("minutes are reached only from a session that was read with a scope")
interface MinutesEditions extends Repository<Minutes, UUID> {

    Minutes save(Minutes minutes);

    @Query("select m from Minutes m where m.session = :session and m.part = 0 order by m.edition desc")
    List<Minutes> of(UUID session);

    /** Editions of the minutes of the count, the newest first. */
    @Query("select m from Minutes m where m.session = :session and m.part = -1 order by m.edition desc")
    List<Minutes> counts(UUID session);

    /** What is signed apart from the minutes, the newest edition of each part. */
    @Query("""
            select m from Minutes m where m.session = :session and m.part > 0
              and m.edition = (select max(n.edition) from Minutes n where n.session = m.session and n.part = m.part)
            order by m.part""")
    List<Minutes> parts(UUID session);
}
