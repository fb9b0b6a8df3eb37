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

    /** What is signed apart from the minutes. */
    @Query("select m from Minutes m where m.session = :session and m.part > 0 order by m.part")
    List<Minutes> parts(UUID session);
}
