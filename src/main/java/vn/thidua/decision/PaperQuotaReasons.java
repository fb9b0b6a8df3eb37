package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a paper that was read in the reader's scope")
interface PaperQuotaReasons extends Repository<PaperQuotaReason, UUID> {

    PaperQuotaReason save(PaperQuotaReason reason);

    /** The newest first. */
    @Query("select r from PaperQuotaReason r where r.paper = :paper order by r.given.givenAt desc, r.id")
    List<PaperQuotaReason> of(UUID paper);
}
