package vn.thidua.faults;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.thidua.TestPeople;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;

/** Sends the commands of a {@link Sitting}, each with the key it always has: what was done before counts as done. */
final class SittingCommands {

    private final SittingPlan plan;
    private final TestPeople people;
    private final JdbcTemplate jdbc;

    SittingCommands(ApplicationContext context, SittingPlan plan) {
        this.plan = plan;
        people = context.getBean(TestPeople.class);
        jdbc = context.getBean(JdbcTemplate.class);
    }

    interface Command {
        void with(CommandKey key);
    }

    void once(Sitting.Act act, String who, Command command) {
        once(act, who, who, command);
    }

    /** @param about the member that the command is about, where the person sends several */
    void once(Sitting.Act act, String who, String about, Command command) {
        people.as(who, () -> {
            try {
                command.with(new CommandKey(plan.key(act, about)));
            } catch (BusinessException refused) {
                if (!"shared.alreadyDone".equals(refused.key())) {
                    throw refused;
                }
            }
        });
    }

    UUID session() {
        return jdbc.queryForObject(
                "select session from council_agenda_item where subject = ?",
                UUID.class,
                plan.lines().getFirst());
    }

    /** Its items, by line. */
    Map<UUID, UUID> items() {
        Map<UUID, UUID> items = new HashMap<>();
        jdbc.query(
                "select subject, id from council_agenda_item where session = ?",
                row -> {
                    items.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                },
                session());
        return items;
    }
}
