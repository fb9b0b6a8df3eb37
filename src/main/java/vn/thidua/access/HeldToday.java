package vn.thidua.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.OnceATransaction;

/**
 * What somebody holds today, read once in a transaction: every question of scope and of right asks for it, a refused
 * command three times and more.
 */
@Component
class HeldToday {

    private final Assignments assignments;
    private final OnceATransaction once;
    private final Clock clock;

    HeldToday(Assignments assignments, OnceATransaction once, Clock clock) {
        this.assignments = assignments;
        this.once = once;
        this.clock = clock;
    }

    List<Assignment> by(AccountId account) {
        LocalDate today = LocalDate.now(clock);
        return once.read(new Question(account, today), () -> assignments.inForce(account.value(), today));
    }

    /** They were given something, or lost it. */
    void changed(AccountId account) {
        once.forget(new Question(account, LocalDate.now(clock)));
    }

    private record Question(AccountId account, LocalDate day) {}
}
