package vn.thidua.council;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Texts;
import vn.thidua.shared.Unscoped;

/** Who cannot sign the minutes of the count; nothing here is ever changed or removed. */
@Component
@Unscoped("By the session that the caller found within its scope")
class CountAbsences {

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final Moments moments;
    private final Texts texts;

    CountAbsences(JdbcClient jdbc, SessionDesk desk, Moments moments, Texts texts) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.moments = moments;
        this.texts = texts;
    }

    /** In the order in which they were recorded. */
    List<CountAbsence> of(UUID session) {
        return jdbc.sql("""
                        select counter, counter_name, reason, recorded_by_name, recorded_at from council_count_absence
                        where session = ? order by recorded_at""")
                .param(session)
                .query((row, number) -> new CountAbsence(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /** By the person acting. */
    void add(UUID session, Counter counter, String reason) {
        jdbc.sql("""
                insert into council_count_absence
                    (session, counter, counter_name, reason, recorded_by, recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        session,
                        counter.account().value(),
                        counter.name(),
                        reason,
                        desk.person().value(),
                        desk.personName(),
                        Timestamp.from(desk.now()))
                .update();
    }

    /** As it is printed below the text that the others signed. */
    List<String> words(UUID session) {
        return of(session).stream()
                .map(absence -> texts.text(
                        "council.count.absence",
                        absence.name(),
                        absence.reason(),
                        absence.recordedBy(),
                        moments.full(absence.at())))
                .toList();
    }
}
