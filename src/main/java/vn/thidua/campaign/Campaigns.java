package vn.thidua.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("A commune's campaigns are announced to all its units; who keeps them is checked by the service")
interface Campaigns extends Repository<Campaign, UUID> {

    @Query(
            "select c from Campaign c where c.commune = :commune and not c.withdrawn order by c.nominationsUntil desc, c.id")
    List<Campaign> of(String commune);

    @Query("select c from Campaign c where c.id = :id and not c.withdrawn")
    Optional<Campaign> find(UUID id);

    Campaign saveAndFlush(Campaign campaign);
}
