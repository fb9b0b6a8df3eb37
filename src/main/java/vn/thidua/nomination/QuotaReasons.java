package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("Belong to a nomination that was read in the reader's scope")
interface QuotaReasons extends Repository<QuotaReason, UUID> {

    QuotaReason save(QuotaReason reason);

    /** The newest first. */
    @Query("select r from QuotaReason r where r.nomination = :nomination order by r.given.givenAt desc, r.id")
    List<QuotaReason> of(UUID nomination);
}
