package vn.thidua.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

/** The accounts. */
@Unscoped("Accounts belong to no unit's business: read while signing in, for names, and by the administrator.")
interface Accounts extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    @Query("select a from Account a where a.searchKey like concat('%', :key, '%') order by a.displayName")
    List<Account> search(String key, Limit limit);

    /** One statement, so that guesses sent at the same moment are each counted. */
    @Modifying
    @Query("""
            update Account a set a.failedCount = a.failedCount + 1,
              a.lockedUntil = case when a.failedCount + 1 >= :limit then :until else a.lockedUntil end
            where a.username = :username""")
    int countFailure(String username, int limit, Instant until);

    @Modifying
    @Query("update Account a set a.failedCount = 0, a.lockedUntil = null where a.username = :username"
            + " and (a.failedCount > 0 or a.lockedUntil is not null)")
    int forgetFailures(String username);
}
