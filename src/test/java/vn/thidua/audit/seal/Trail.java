package vn.thidua.audit.seal;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.thidua.database.TestDatabase;

/** A trail in a database of its own, sealed and verified as the running program does, and tampered with by its owner. */
final class Trail implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final SigningKey key = SigningKey.generate("thidua.local/audit");
    private final Path checkpoints;

    /** Several connections: the sealer has a thread of its own. */
    private final HikariDataSource dataSource = new HikariDataSource();

    Trail(Path checkpoints) throws SQLException {
        this.checkpoints = checkpoints;
        dataSource.setMaximumPoolSize(3);
        dataSource.setMinimumIdle(0);
        dataSource.setDataSource(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return database.runtime();
            }

            @Override
            public Connection getConnection(String username, String password) throws SQLException {
                return getConnection();
            }
        });
    }

    /** Entries one second apart, as many as asked, after the seconds already used. */
    Trail entries(int from, int to) {
        for (int i = from; i <= to; i++) {
            JdbcClient.create(dataSource)
                    .sql("""
                            insert into audit_entry (at, actor_name, action, subject_type, subject_id, reason,
                                mention_names, mention_ids)
                            values (?::timestamptz, 'Lê Thị Mẫu', 'test.done', 'test', ?, 'lý do', '{}', '{}')
                            """)
                    .param(NOON.plusSeconds(i).toString())
                    .param("s" + i)
                    .update();
        }
        return this;
    }

    int seal() {
        return sealer(key).seal(null, false);
    }

    Sealer sealer(SigningKey with) {
        return new Sealer(
                JdbcClient.create(dataSource),
                new JdbcTransactionManager(dataSource),
                with,
                folder(),
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    Verdict verify() {
        return new AuditVerifier(dataSource, new JdbcTransactionManager(dataSource), key.verifier(), folder()).verify();
    }

    JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(dataSource);
    }

    SigningKey key() {
        return key;
    }

    StoredEntry entry(long id) {
        return jdbc().sql("select " + StoredEntry.COLUMNS + " from audit_entry e where e.id = ?")
                .param(id)
                .query((row, number) -> StoredEntry.read(row))
                .single();
    }

    /** What the program's role must not be able to do. */
    Trail tamper(String sql) {
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Tells a program of its own to check this trail, as an inspector does who holds a copy of the public key. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(database.arguments());
        arguments.add("--thidua.audit.public-key=" + key.verifier().text());
        arguments.add("--thidua.audit.checkpoints=" + checkpoints);
        return arguments;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    CheckpointFolder folder() {
        return new CheckpointFolder(checkpoints);
    }

    @Override
    public void close() throws SQLException {
        dataSource.close();
    }
}
