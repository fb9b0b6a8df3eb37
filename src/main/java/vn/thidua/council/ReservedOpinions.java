package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("reserved opinions are reached only from a session that was read with a scope")
interface ReservedOpinions extends Repository<ReservedOpinion, UUID> {

    ReservedOpinion save(ReservedOpinion opinion);

    @Query("select o from ReservedOpinion o where o.session = :session order by o.at, o.memberName")
    List<ReservedOpinion> of(UUID session);
}
