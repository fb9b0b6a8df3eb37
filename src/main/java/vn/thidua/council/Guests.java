package vn.thidua.council;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/** The guests of a session, in the order in which the secretary names them. Whoever writes holds the session's row locked. */
@Component
@Unscoped("By the session that the caller found within its scope")
class Guests {

    private final JdbcClient jdbc;

    Guests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Guest> of(UUID session) {
        return jdbc.sql("select name, office from council_guest where session = ? order by position")
                .param(session)
                .query((row, number) -> new Guest(row.getString(1), row.getString(2)))
                .list();
    }

    /** These and no others. */
    void put(UUID session, List<Guest> guests) {
        jdbc.sql("delete from council_guest where session = ?").param(session).update();
        for (int position = 0; position < guests.size(); position++) {
            Guest guest = guests.get(position);
            jdbc.sql("insert into council_guest (session, position, name, office) values (?, ?, ?, ?)")
                    .params(session, position + 1, guest.name(), guest.office())
                    .update();
        }
    }
}
