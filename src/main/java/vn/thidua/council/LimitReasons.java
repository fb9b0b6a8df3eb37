package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a session that was read in the reader's scope")
interface LimitReasons extends Repository<LimitReason, UUID> {

    LimitReason save(LimitReason reason);

    @Query("select r from LimitReason r where r.session = :session order by r.dueOn, r.name, r.id")
    List<LimitReason> of(UUID session);
}
