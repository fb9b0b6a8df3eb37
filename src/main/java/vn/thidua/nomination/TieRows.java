package vn.thidua.nomination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

@Unscoped("What somebody said of themselves, asked about lines that the caller may see")
interface TieRows extends Repository<TieRow, UUID> {

    TieRow save(TieRow row);

    /** Everything an account declared of these subjects, the oldest first. */
    default List<TieRow> declared(UUID account, Collection<UUID> subjects) {
        return declared(account, subjects.toArray(UUID[]::new));
    }

    @Query("select t from TieRow t where t.account = :account and among(:subjects, t.subject)"
            + " order by t.declaredAt, t.id")
    List<TieRow> declared(UUID account, UUID[] subjects);
}
