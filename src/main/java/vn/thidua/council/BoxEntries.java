package vn.thidua.council;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.council.sealing.BoxLayout;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.sealing.SessionKeys;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.Unscoped;

/**
 * What each of those who count found in the box, until both agree. Sealed to the key of the round, which goes with them: it
 * says what those on paper chose together, and is read only to be held against what the other one found.
 *
 * @see "ADR 0062"
 */
@Component
@Unscoped("By the session that the caller found within its scope; nothing of it is shown to anybody")
class BoxEntries {

    private final JdbcClient jdbc;
    private final BallotKeys keys;

    BoxEntries(JdbcClient jdbc, BallotKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** The key is asked for only where something was entered. */
    List<BoxCount.Entry> of(CouncilSession session) {
        List<Row> rows = jdbc.sql("""
                        select item, attempt, counter, sealed from council_box_entry
                        where session = ? and ballot_round = ? order by attempt, counter""")
                .params(session.id(), session.ballotRound())
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class), row.getBytes(4)))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        try (SessionKeys pair = keys.unwrap(session.id(), session.ballotRound())) {
            return rows.stream().map(row -> row.open(pair, session)).toList();
        }
    }

    /** Who has entered figures of what, without opening any. */
    List<BoxProgress.Entered> entered(CouncilSession session) {
        return jdbc.sql("""
                        select item, attempt, counter, differs from council_box_entry
                        where session = ? and ballot_round = ? order by attempt, counter""")
                .params(session.id(), session.ballotRound())
                .query((row, number) -> new BoxProgress.Entered(
                        row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class), row.getBoolean(4)))
                .list();
    }

    /** Keeps on which items what was found has to be found again; whoever looks reads that and opens nothing. */
    void mark(CouncilSession session, Set<UUID> differing) {
        differing.forEach(item ->
                jdbc.sql("""
                update council_box_entry set differs = true
                where session = ? and ballot_round = ? and item = ? and not differs""").params(session.id(), session.ballotRound(), item).update());
    }

    void add(CouncilSession session, BoxProgress before, AccountId counter, Map<UUID, BoxFigures> figures) {
        byte[] publicKey = keys.publicKey(session.id(), session.ballotRound());
        figures.forEach((item, found) -> {
            int attempt = before.attempt(item);
            jdbc.sql("""
                    insert into council_box_entry (session, ballot_round, item, attempt, counter, sealed)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            session.id(),
                            session.ballotRound(),
                            item,
                            attempt,
                            counter.value(),
                            PaperSeal.seal(
                                    publicKey,
                                    surrounding(session, item, attempt, counter.value()),
                                    BoxLayout.write(found.asList())))
                    .update();
        });
    }

    /** What that one entered on items on which nobody else has in the same attempt; what stands there is not read. */
    void dropAlone(CouncilSession session, AccountId counter) {
        jdbc.sql("""
                delete from council_box_entry mine where session = ? and ballot_round = ? and counter = ?
                    and not exists (select from council_box_entry other
                        where other.session = mine.session and other.ballot_round = mine.ballot_round
                            and other.item = mine.item and other.attempt = mine.attempt and other.counter <> mine.counter)""")
                .params(session.id(), session.ballotRound(), counter.value())
                .update();
    }

    void delete(CouncilSession session) {
        jdbc.sql("delete from council_box_entry where session = ? and ballot_round = ?")
                .params(session.id(), session.ballotRound())
                .update();
    }

    private static byte[] surrounding(CouncilSession session, UUID item, int attempt, UUID counter) {
        return "box/%s/%d/%s/%d/%s"
                .formatted(session.id(), session.ballotRound(), item, attempt, counter)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private record Row(UUID item, int attempt, UUID counter, byte[] sealed) {

        private BoxCount.Entry open(SessionKeys pair, CouncilSession session) {
            byte[] open = PaperSeal.open(pair, surrounding(session, item, attempt, counter), sealed);
            return new BoxCount.Entry(item, attempt, counter, BoxFigures.of(BoxLayout.read(open)));
        }
    }
}
