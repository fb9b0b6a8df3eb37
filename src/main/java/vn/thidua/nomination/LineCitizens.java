package vn.thidua.nomination;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.organization.CitizenKey;
import vn.thidua.shared.Unscoped;

/** The citizen keys of nominees, beside the draft and not in it: whatever keeps or shows a draft cannot carry them. */
@Component
class LineCitizens {

    private final JdbcClient jdbc;
    private final Clock clock;

    LineCitizens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID line, CitizenKey citizen) {
        jdbc.sql("""
                insert into nomination_citizen_number (line, citizen_key, last_four, kept_at) values (?, ?, ?, ?)
                on conflict (line) do update set citizen_key = excluded.citizen_key, last_four = excluded.last_four,
                    kept_at = excluded.kept_at""")
                .params(line, citizen.hmac(), citizen.lastFour(), OffsetDateTime.now(clock))
                .update();
    }

    boolean remove(UUID line) {
        return jdbc.sql("delete from nomination_citizen_number where line = ?")
                        .param(line)
                        .update()
                == 1;
    }

    /** By line; lines without a number are left out. */
    @Unscoped("By the nomination that the caller found within its scope")
    Map<UUID, CitizenKey> of(UUID nomination) {
        Map<UUID, CitizenKey> found = new HashMap<>();
        jdbc.sql("""
                select c.line, c.citizen_key, c.last_four from nomination_citizen_number c
                join nomination_line l on l.id = c.line where l.nomination = ?""")
                .param(nomination)
                .query((row, number) -> found.put(
                        row.getObject("line", UUID.class),
                        new CitizenKey(row.getString("citizen_key"), row.getString("last_four"))))
                .list();
        return found;
    }
}
