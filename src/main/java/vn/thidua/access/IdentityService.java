package vn.thidua.access;

import java.time.Clock;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.SubjectRef;

/**
 * Says who the person behind an account is, so that nobody decides on their own award and no namesake is taken for them.
 *
 * @see "ADR 0023"
 */
@Service
public class IdentityService {

    /** Tells a slip of the finger, such as a year of the last century but one, and is no rule of anybody's age. */
    private static final int UNLIKELY_YEARS = 100;

    private final Accounts accounts;
    private final AuditLog audit;
    private final Clock clock;

    IdentityService(Accounts accounts, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters the year of birth, or takes it away.
     *
     * @throws AccessException when the year is to come, or so long ago that it is a slip
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void enterBirthYear(CommandKey key, AccountId id, @Nullable Integer year) {
        int now = Year.now(clock).getValue();
        if (year != null && (year < now - UNLIKELY_YEARS || year > now)) {
            throw AccessException.birthYearUnlikely(now - UNLIKELY_YEARS, now);
        }
        Account account = accounts.findById(id.value()).orElseThrow(BusinessException::notFound);
        account.bornIn(year);
        audit.record(AuditEvent.of("access.birthYearEntered", SubjectRef.of("account", id.value())));
    }
}
