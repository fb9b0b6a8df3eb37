package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Role;

/** Makes accounts and assignments that keep the rules; who may ask for it, the callers check. */
@Component
class AccountKeeper {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private final Accounts accounts;
    private final Assignments assignments;
    private final HeldToday held;
    private final PasswordEncoder encoder;
    private final ObjectProvider<Units> units;
    private final Clock clock;

    AccountKeeper(
            Accounts accounts,
            Assignments assignments,
            HeldToday held,
            PasswordEncoder encoder,
            ObjectProvider<Units> units,
            Clock clock) {
        this.accounts = accounts;
        this.assignments = assignments;
        this.held = held;
        this.encoder = encoder;
        this.units = units;
        this.clock = clock;
    }

    Account create(AccountDraft draft, boolean sample) {
        String username = draft.username().strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw AccessException.usernameMalformed();
        }
        if (draft.name().isBlank()) {
            throw AccessException.nameMissing();
        }
        Passwords.check(username, draft.password());
        if (accounts.existsByUsername(username)) {
            throw AccessException.usernameTaken();
        }
        return create(username, encoder.encode(draft.password()), draft.name(), draft.post(), sample);
    }

    /** With a hash at hand; the sample people share one, because making it is slow on purpose. */
    Account create(String username, String hash, String name, String post, boolean sample) {
        return accounts.save(new Account(username, hash, name, post, sample, clock.instant()));
    }

    Assignment assign(AccountId account, AssignmentDraft draft) {
        if (draft.kind() != AssignmentKind.OWN && draft.role() == Role.COUNCIL_MEMBER) {
            throw AccessException.voteInPerson();
        }
        AccountId behalf = draft.onBehalfOf();
        if ((draft.kind() == AssignmentKind.OWN) != (behalf == null) || account.equals(behalf)) {
            throw AccessException.behalfMissing();
        }
        if (draft.to() != null && draft.to().isBefore(draft.from())) {
            throw AccessException.endBeforeStart();
        }
        // An unknown unit is refused here, because units are another room's table.
        units.getObject().unit(draft.unit());
        Assignment made = assignments.save(new Assignment(account, draft, clock.instant()));
        held.changed(account);
        return made;
    }

    void end(Assignment assignment, LocalDate lastDay) {
        assignment.end(lastDay);
        held.changed(assignment.account());
    }
}
