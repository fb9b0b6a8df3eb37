package vn.thidua.deadline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.award.Confidence;
import vn.thidua.shared.Role;
import vn.thidua.shared.Unscoped;

/** Reads the rules of reminders with what they rest on; a migration writes them. */
@Component
@Unscoped("The rules of reminders are reference data that everybody reads")
class ReminderTable {

    private final JdbcTemplate jdbc;

    ReminderTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ReminderRules.Step> steps() {
        return jdbc.query(
                "select kind, percent, article, confidence from deadline_step order by percent",
                (row, n) -> new ReminderRules.Step(
                        Limits.Kind.valueOf(row.getString("kind")),
                        row.getInt("percent"),
                        row.getString("article"),
                        Confidence.valueOf(row.getString("confidence"))));
    }

    /** In the order of the roles, from the village to the city. */
    List<ReminderRules.Ladder> ladders() {
        record Row(Role of, ReminderRules.Rung rung) {}
        Map<Role, List<ReminderRules.Rung>> ladders = new EnumMap<>(Role.class);
        jdbc.query(
                        "select from_role, to_role, after_days, daily, article, confidence from deadline_escalation"
                                + " order by from_role, rung",
                        (row, n) -> new Row(
                                Role.valueOf(row.getString("from_role")),
                                new ReminderRules.Rung(
                                        Role.valueOf(row.getString("to_role")),
                                        row.getInt("after_days"),
                                        row.getBoolean("daily"),
                                        row.getString("article"),
                                        Confidence.valueOf(row.getString("confidence")))))
                .forEach(row -> ladders.computeIfAbsent(row.of(), any -> new ArrayList<>())
                        .add(row.rung()));
        return ladders.entrySet().stream()
                .map(ladder -> new ReminderRules.Ladder(ladder.getKey(), ladder.getValue()))
                .toList();
    }
}
