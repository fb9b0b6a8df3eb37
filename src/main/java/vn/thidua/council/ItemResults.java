package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("results are reached only from a session that was read with a scope")
interface ItemResults extends Repository<ItemResult, UUID> {

    ItemResult save(ItemResult result);

    /** Later rounds after earlier ones, so that the last one of an item is the one that holds. */
    @Query("select r from ItemResult r where r.session = :session order by r.ballotRound")
    List<ItemResult> of(UUID session);
}
