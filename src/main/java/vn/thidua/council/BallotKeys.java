package vn.thidua.council;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.audit.KeyFolder;
import vn.thidua.council.sealing.PaperSeal;
import vn.thidua.council.sealing.SessionKeys;
import vn.thidua.council.sealing.WrappingKey;
import vn.thidua.shared.Unscoped;

/** The key pairs of ballot rounds: made at opening, read at counting, destroyed with the closing transaction. */
@Component
@Unscoped("Keys of a session, for the ballot box alone")
class BallotKeys {

    static final String FILE = "ballot-wrap.key";

    private final JdbcClient jdbc;
    private final WrappingKey wrapping;

    BallotKeys(JdbcClient jdbc, KeyFolder keyFolder) {
        this.jdbc = jdbc;
        this.wrapping = WrappingKey.of(keyFolder.readOrCreate(FILE, WrappingKey::fresh));
    }

    void generate(UUID session, int round) {
        try (SessionKeys keys = PaperSeal.generate()) {
            jdbc.sql("""
                    insert into council_session_key (session, ballot_round, public_key, wrapped_private_key)
                    values (?, ?, ?, ?)""")
                    .params(
                            session,
                            round,
                            keys.publicKey(),
                            wrapping.wrap(keys.privateKey(), surrounding(session, round)))
                    .update();
        }
    }

    byte[] publicKey(UUID session, int round) {
        return jdbc.sql("select public_key from council_session_key where session = ? and ballot_round = ?")
                .params(session, round)
                .query(byte[].class)
                .single();
    }

    /** Both halves; only counting asks for them: of the papers, and of the box before. */
    SessionKeys unwrap(UUID session, int round) {
        byte[] wrapped = jdbc.sql(
                        "select wrapped_private_key from council_session_key where session = ? and ballot_round = ?")
                .params(session, round)
                .query(byte[].class)
                .single();
        return new SessionKeys(publicKey(session, round), wrapping.unwrap(wrapped, surrounding(session, round)));
    }

    void destroy(UUID session, int round) {
        int gone = jdbc.sql("delete from council_session_key where session = ? and ballot_round = ?")
                .params(session, round)
                .update();
        if (gone != 1) {
            throw new IllegalStateException("The key of a ballot round was not there to be destroyed");
        }
    }

    private static byte[] surrounding(UUID session, int round) {
        return ("key/" + session + "/" + round).getBytes(StandardCharsets.US_ASCII);
    }
}
