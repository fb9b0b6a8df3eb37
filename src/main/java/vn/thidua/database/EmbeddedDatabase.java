package vn.thidua.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.shared.StartRefused;

/**
 * The database that comes with the product: a real PostgreSQL in a folder of its own that keeps its data through kills
 * and restarts. It has the same two roles as an external one: an owner for migrations and a runtime role that cannot
 * change the audit.
 *
 * @see "ADR 0009"
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String OWNER = "thidua_owner";
    static final String RUNTIME = "thidua_app";
    static final String NAME = "thidua";

    /** Without these an acknowledged save could be lost; they are checked by {@code SHOW} after every start. */
    static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** For tests only: their data is thrown away. */
    static final Map<String, String> DISPOSABLE =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final PostgresServer server;
    private final Secrets secrets;
    private final @Nullable RandomAccessFile lockFile;

    private EmbeddedDatabase(PostgresServer server, Secrets secrets, @Nullable RandomAccessFile lockFile) {
        this.server = server;
        this.secrets = secrets;
        this.lockFile = lockFile;
    }

    /** Starts the product's own database in {@code home}, for this process alone. */
    static EmbeddedDatabase durable(Path home, String version) {
        return durable(home, version, DURABLE);
    }

    /** @param settings what the server is started with; it says itself what holds */
    static EmbeddedDatabase durable(Path home, String version, Map<String, String> settings) {
        RandomAccessFile lock = lock(home);
        EmbeddedDatabase database = open(home, version, settings, lock);
        try {
            database.verifyDurability();
        } catch (StartRefused refused) {
            database.close();
            throw refused;
        }
        return database;
    }

    /** Starts a throw-away database for tests. */
    static EmbeddedDatabase disposable(Path home, String version) {
        return open(home, version, DISPOSABLE, null);
    }

    private static EmbeddedDatabase open(
            Path home, String version, Map<String, String> settings, @Nullable RandomAccessFile lock) {
        PostgresBinaries binaries = PostgresBinaries.unpack(home.resolve("bin"), version);
        Secrets secrets = Secrets.in(home.resolve("keys"));
        PostgresServer server = PostgresServer.start(
                binaries, home.resolve("database"), secrets.of(PostgresServer.SUPERUSER), freePort(), settings);
        EmbeddedDatabase database = new EmbeddedDatabase(server, secrets, lock);
        database.createRolesAndDatabase();
        LOG.info("Embedded PostgreSQL {} on port {} in {}", version, server.port(), home.toAbsolutePath());
        return database;
    }

    /** Address of a database of this server. */
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    String password(String role) {
        return secrets.of(role);
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                url(database), PostgresServer.SUPERUSER, secrets.of(PostgresServer.SUPERUSER));
    }

    private void createRolesAndDatabase() {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, RUNTIME}) {
                if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    statement.execute("create role " + role + " login");
                }
                statement.execute("alter role " + role + " password '" + secrets.of(role) + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new StartRefused(StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), ""), e);
        }
    }

    private static boolean exists(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private void verifyDurability() {
        try (Connection connection = superuser(NAME);
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE.keySet()) {
                try (ResultSet rows = statement.executeQuery("show " + setting)) {
                    rows.next();
                    if (!"on".equals(rows.getString(1))) {
                        throw new StartRefused(
                                StartTexts.text("database.start.durability", setting, rows.getString(1)));
                    }
                }
            }
        } catch (SQLException e) {
            throw new StartRefused(StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), ""), e);
        }
    }

    @Override
    public void close() {
        server.close();
        if (lockFile != null) {
            try {
                lockFile.close();
            } catch (IOException e) {
                LOG.warn("The lock on the home folder was not released cleanly; it ends with this process", e);
            }
        }
    }

    private static RandomAccessFile lock(Path home) {
        try {
            Files.createDirectories(home);
            RandomAccessFile file =
                    new RandomAccessFile(home.resolve("in-use.lock").toFile(), "rw");
            @Nullable FileLock lock = file.getChannel().tryLock();
            if (lock == null) {
                file.close();
                throw inUse(home);
            }
            return file;
        } catch (OverlappingFileLockException e) {
            throw inUse(home);
        } catch (IOException e) {
            throw new StartRefused(StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), home), e);
        }
    }

    private static StartRefused inUse(Path home) {
        return new StartRefused(StartTexts.text("database.start.homeInUse", home.toAbsolutePath()));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), ""), e);
        }
    }
}
