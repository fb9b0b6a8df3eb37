package vn.thidua.access;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Makes the check for the security chain. Not a filter bean itself: the server would run it once more, outside the
 * chain.
 */
@Component
public class SignedInChecks {

    private final AccountDetails details;
    private final Clock clock;

    SignedInChecks(AccountDetails details, Clock clock) {
        this.details = details;
        this.clock = clock;
    }

    public SignedInCheck filter() {
        return new SignedInCheck(details, clock);
    }
}
