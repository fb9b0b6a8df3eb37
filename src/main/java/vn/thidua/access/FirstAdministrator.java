package vn.thidua.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/**
 * Makes the first administrator of an installation that has no account yet, by a token that only somebody who can read
 * the server's log knows. Not for people signed in: with the first account the way is shut for good.
 */
@Component
public class FirstAdministrator {

    static final Duration LIFE = Duration.ofHours(24);

    private final OneTimeTokens tokens;
    private final Accounts accounts;
    private final AccountKeeper keeper;
    private final AuditLog audit;
    private final Clock clock;
    private final UnitCode unit;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(
            OneTimeTokens tokens,
            Accounts accounts,
            AccountKeeper keeper,
            AuditLog audit,
            Clock clock,
            @Value("${thidua.access.administrator-unit:HP}") String unit) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.keeper = keeper;
        this.audit = audit;
        this.clock = clock;
        this.unit = new UnitCode(unit);
    }

    /** Whether there is still nobody, so that a first administrator can be made. */
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return accounts.count() == 0;
    }

    /** A new token while there is no account, otherwise nothing. The text is known only to the caller. */
    @Transactional
    public Optional<String> issueToken() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        tokens.save(new OneTimeToken(hash(token), now, now.plus(LIFE)));
        return Optional.of(token);
    }

    /**
     * Makes the administrator.
     *
     * @throws AccessException when the token is wrong, used or older than a day, or the account is not acceptable; a
     *     refused account leaves the token usable
     */
    @Transactional
    public void create(String token, AccountDraft draft) {
        Instant now = clock.instant();
        if (tokens.use(hash(token.strip()), now) != 1 || accounts.count() > 0) {
            throw AccessException.tokenRefused();
        }
        tokens.useUp(now);
        Account account = keeper.create(draft, false);
        keeper.assign(account.id(), AssignmentDraft.own(Role.SYS_ADMIN, unit, LocalDate.now(clock)));
        audit.record(AuditEvent.of(
                "access.firstAdministratorCreated",
                SubjectRef.of("account", account.id().value())));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
