package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.AccountId;

/**
 * Whether somebody is nominated themselves, or close to who is. Called by rooms that have checked what the person may see.
 *
 * @see "ADR 0023"
 */
public interface LineTies {

    /** The lines that an account is tied to, by line; without {@link Tie#NAMESAKE}, which is no tie. */
    Map<UUID, LineTie> of(List<AwardLine> lines, AccountId account);

    /**
     * Keeps what somebody says of themselves. It holds for every nomination of the same subject, until they say something
     * else. Runs in the caller's transaction.
     *
     * @param tie anything but {@link Tie#SAME_NAME}, which nobody declares
     * @param note needed for {@link Tie#OTHER}
     * @throws NominationException when a namesake is declared of somebody of the same year of birth, or the note is missing
     */
    void declare(AwardLine line, AccountId account, Tie tie, @Nullable String note);
}
