package vn.thidua.access;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.shared.Unscoped;

/** The one-time tokens. */
@Unscoped("A token belongs to no unit: it is used before anybody can sign in.")
interface OneTimeTokens extends Repository<OneTimeToken, String> {

    OneTimeToken save(OneTimeToken token);

    /** One statement, so that of two who come at once only one is let in; 0 when it is wrong, old or used. */
    @Modifying
    @Query("update OneTimeToken t set t.usedAt = :now where t.tokenHash = :hash and t.usedAt is null"
            + " and t.expiresAt > :now")
    int use(String hash, Instant now);

    /** All others die with the first administrator. */
    @Modifying
    @Query("update OneTimeToken t set t.usedAt = :now where t.usedAt is null")
    int useUp(Instant now);
}
