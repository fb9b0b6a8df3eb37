package vn.thidua.award;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Requests;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;

/** Tells the administrator that the rule set in force is about to end and that none is on that follows it. */
@Component
class ExpiryRequests implements Requests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ExpiringRules expiring;
    private final CurrentActor current;
    private final Texts texts;

    ExpiryRequests(ExpiringRules expiring, CurrentActor current, Texts texts) {
        this.expiring = expiring;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public List<Request> waiting() {
        if (current.assignments().stream().noneMatch(held -> held.role() == Role.SYS_ADMIN)) {
            return List.of();
        }
        return expiring
                .near()
                .map(expiry -> new Request(
                        texts.text("award.expiry.request", expiry.name(), DAY.format(expiry.from())), "quy-dinh"))
                .stream()
                .toList();
    }
}
