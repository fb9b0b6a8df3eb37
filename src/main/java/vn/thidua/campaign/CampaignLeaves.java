package vn.thidua.campaign;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a campaign whose reader, or to a unit whose nominator, was checked")
interface CampaignLeaves extends Repository<CampaignLeave, UUID> {

    @Query(
            "select l from CampaignLeave l where l.campaign in :campaigns order by coalesce(l.askedAt, l.ruledAt) desc, l.id")
    List<CampaignLeave> of(Collection<UUID> campaigns);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from CampaignLeave l where l.id = :id")
    Optional<CampaignLeave> lock(UUID id);

    CampaignLeave saveAndFlush(CampaignLeave leave);
}
