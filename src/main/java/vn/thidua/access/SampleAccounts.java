package vn.thidua.access;

import java.time.LocalDate;
import java.time.Month;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the sample people's accounts at the first start of a sample run. Other rooms' samples come after it. */
@Component
@Order(SampleAccounts.ORDER)
@ConditionalOnProperty(name = "thidua.sample", havingValue = "true")
class SampleAccounts implements ApplicationRunner {

    static final int ORDER = 100;

    /** The day the commune was formed. */
    private static final LocalDate SINCE = LocalDate.of(2025, Month.JULY, 1);

    private final SamplePeople people;
    private final Accounts accounts;
    private final AccountKeeper keeper;
    private final PasswordEncoder encoder;

    SampleAccounts(SamplePeople people, Accounts accounts, AccountKeeper keeper, PasswordEncoder encoder) {
        this.people = people;
        this.accounts = accounts;
        this.keeper = keeper;
        this.encoder = encoder;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        String hash = encoder.encode(SamplePeople.PASSWORD);
        for (SamplePeople.Person person : people.all()) {
            Account account = keeper.create(person.username(), hash, person.name(), person.post(), true);
            person.assignments()
                    .forEach(held -> keeper.assign(account.id(), AssignmentDraft.own(held.role(), held.unit(), SINCE)));
        }
    }
}
