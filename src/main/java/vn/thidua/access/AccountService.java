package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.OfficeEnded;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** What people may do with accounts: their own, and the administrator with all. */
@Service
public class AccountService {

    /** As many accounts as a list shows at once. */
    public static final int MOST_ROWS = 50;

    private final Accounts accounts;
    private final Assignments assignments;
    private final AccountKeeper keeper;
    private final AccountCards cards;
    private final CurrentActor currentActor;
    private final PasswordAgain signInAgain;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            Assignments assignments,
            AccountKeeper keeper,
            AccountCards cards,
            CurrentActor currentActor,
            PasswordAgain signInAgain,
            PasswordEncoder encoder,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.keeper = keeper;
        this.cards = cards;
        this.currentActor = currentActor;
        this.signInAgain = signInAgain;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The person signed in, as the screen's header shows them. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public AccountCard me() {
        return cards.of(account(mine()));
    }

    /**
     * Changes one's own password.
     *
     * @throws AccessException when the old one is wrong or the new one not acceptable
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changePassword(CommandKey key, String old, String fresh) {
        signInAgain.verify(old);
        Account account = account(mine());
        Passwords.check(account.username(), fresh);
        if (fresh.equals(old)) {
            throw AccessException.samePassword();
        }
        account.changePassword(encoder.encode(fresh));
        audit.record(AuditEvent.of("access.passwordChanged", subject(account)));
    }

    /** Whether the person still uses a password that an administrator made up: they choose their own before anything else. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean passwordIssued() {
        return account(mine()).passwordIssued();
    }

    /** Accounts by name, post or user name, without tone marks; one more than {@link #MOST_ROWS} where there are more. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional(readOnly = true)
    public List<AccountRow> accounts(String search) {
        LocalDate today = LocalDate.now(clock);
        return accounts.search(SearchKey.of(search), Limit.of(MOST_ROWS + 1)).stream()
                .map(account -> cards.row(account, today))
                .toList();
    }

    /** One account with everything it ever held. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional(readOnly = true)
    public AccountDetailsForAdmin details(AccountId id) {
        return cards.details(account(id), assignments.ever(id.value()), LocalDate.now(clock));
    }

    /** The city, its offices and its communes: the first choice where a role is given. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional(readOnly = true)
    public List<UnitChoice> places() {
        return cards.places(LocalDate.now(clock));
    }

    /** A place and what is below it: the second choice. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional(readOnly = true)
    public List<UnitChoice> unitsOf(UnitCode place) {
        return cards.unitsOf(place, LocalDate.now(clock));
    }

    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public AccountId create(CommandKey key, AccountDraft draft) {
        Account account = keeper.create(draft, false);
        account.issuePassword(account.passwordHash());
        audit.record(AuditEvent.of("access.accountCreated", subject(account)));
        return account.id();
    }

    /**
     * Gives a role.
     *
     * @throws AccessException for a borrowed seat in the Council, or dates that do not fit
     */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void assign(CommandKey key, AccountId id, AssignmentDraft draft) {
        Assignment assignment = keeper.assign(account(id).id(), draft);
        audit.record(AuditEvent.of("access.assigned", SubjectRef.of("account", id.value()))
                .from("", assignment.roleAt() + " " + draft.kind() + " " + draft.from()));
    }

    /** Ends a role after its last day. The row stays: it says who could sign what, when. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void endAssignment(CommandKey key, UUID assignmentId, LocalDate lastDay, String reason) {
        Assignment assignment = assignments.findById(assignmentId).orElseThrow(BusinessException::notFound);
        if (lastDay.isBefore(assignment.from())) {
            throw AccessException.endBeforeStart();
        }
        keeper.end(assignment, lastDay);
        audit.record(AuditEvent.of(
                        "access.assignmentEnded",
                        SubjectRef.of("account", assignment.account().value()))
                .from(assignment.roleAt().toString(), lastDay.toString())
                .because(reason));
        events.publishEvent(new OfficeEnded(assignment.account()));
    }

    /** Shuts an account, or opens it again; never the administrator's own. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void setActive(CommandKey key, AccountId id, boolean active, String reason) {
        if (id.equals(mine())) {
            throw AccessException.ownAccount();
        }
        Account account = account(id);
        account.setActive(active);
        audit.record(AuditEvent.of(active ? "access.accountOpened" : "access.accountShut", subject(account))
                .because(reason));
        if (!active) {
            events.publishEvent(new OfficeEnded(id));
        }
    }

    /** Gives somebody a new password, which they should change themselves. */
    @PreAuthorize("hasRole('SYS_ADMIN')")
    @Transactional
    public void resetPassword(CommandKey key, AccountId id, String fresh) {
        Account account = account(id);
        Passwords.check(account.username(), fresh);
        account.issuePassword(encoder.encode(fresh));
        audit.record(AuditEvent.of("access.passwordReset", subject(account)));
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(BusinessException::notFound);
    }

    private AccountId mine() {
        AccountId id = currentActor.actor().account();
        if (id == null) {
            throw BusinessException.forbidden();
        }
        return id;
    }

    private static SubjectRef subject(Account account) {
        return SubjectRef.of("account", account.id().value());
    }
}
