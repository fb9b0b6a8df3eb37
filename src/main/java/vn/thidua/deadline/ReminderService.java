package vn.thidua.deadline;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of reminders as people read them, beside the rules of law. Nobody changes them on a screen. */
@Service
@Transactional(readOnly = true)
public class ReminderService {

    private final ReminderTable table;

    ReminderService(ReminderTable table) {
        this.table = table;
    }

    /** At which part of a limit whoever has the step is reminded, and who is told after its end. */
    @PreAuthorize("isAuthenticated()")
    public ReminderRules rules() {
        return new ReminderRules(table.steps(), table.ladders());
    }
}
