package vn.thidua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;

/** Presence as rows that live only while they are touched: a node that dies stops touching its own. */
@Component
class PresenceTable implements Presence {

    /** After so long without a touch somebody is taken to have gone. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(20);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PresenceTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void enter(Open screen) {
        touch(List.of(screen));
    }

    @Override
    public void leave(UUID screen) {
        jdbc.update("delete from workflow_presence where screen = ?", screen);
    }

    @Override
    public void wrote(UUID screen) {
        jdbc.update(
                "update workflow_presence set wrote_at = ? where screen = ?", Timestamp.from(clock.instant()), screen);
    }

    @Override
    public Map<SubjectRef, List<Here>> beat(Collection<Open> screens) {
        if (screens.isEmpty()) {
            return Map.of();
        }
        touch(screens);
        jdbc.update("delete from workflow_presence where seen_at < ?", lastSeen(GONE_AFTER.multipliedBy(3)));
        Map<SubjectRef, List<Here>> here = new HashMap<>();
        String[] subjects =
                screens.stream().map(screen -> screen.subject().id()).distinct().toArray(String[]::new);
        jdbc.query(
                "select * from workflow_presence where subject_id = any(?) and seen_at >= ? order by name, screen",
                row -> {
                    here.computeIfAbsent(
                                    new SubjectRef(row.getString("subject_type"), row.getString("subject_id")),
                                    subject -> new ArrayList<>())
                            .add(here(row, 0));
                },
                subjects,
                lastSeen(GONE_AFTER));
        return here;
    }

    @Override
    public List<Here> on(SubjectRef subject) {
        return jdbc.query("""
                select * from workflow_presence
                where subject_id = ? and subject_type = ? and seen_at >= ? order by name, screen""", PresenceTable::here, subject.id(), subject.type(), lastSeen(GONE_AFTER));
    }

    private void touch(Collection<Open> screens) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.batchUpdate(
                """
                insert into workflow_presence (screen, subject_type, subject_id, account, name, writing, seen_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (screen) do update set seen_at = excluded.seen_at""",
                screens.stream()
                        .map(screen -> new Object[] {
                            screen.screen(),
                            screen.subject().type(),
                            screen.subject().id(),
                            screen.account().value(),
                            screen.name(),
                            screen.writing(),
                            now
                        })
                        .toList());
    }

    private Timestamp lastSeen(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }

    private static Here here(ResultSet row, int n) throws SQLException {
        Timestamp wrote = row.getTimestamp("wrote_at");
        return new Here(
                row.getObject("screen", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getBoolean("writing"),
                wrote == null ? null : wrote.toInstant());
    }
}
