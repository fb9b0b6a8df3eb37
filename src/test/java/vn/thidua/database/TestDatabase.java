package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * One PostgreSQL a JVM. It is migrated once, into a template; every Spring context, and every test that wants a database
 * of its own, gets a copy.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String TEMPLATE = "thidua_template";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedDatabase SERVER = start();

    private final String name = copy();

    private static EmbeddedDatabase start() {
        try {
            EmbeddedDatabase server = EmbeddedDatabase.disposable(UnpackedOnce.freshHome(version()), version());
            // After the contexts: the engine ends its jobs in the database when it closes.
            SpringApplication.getShutdownHandlers().add(server::close);
            try (Connection connection = server.superuser("postgres");
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE + " owner " + EmbeddedDatabase.OWNER);
            }
            Flyway.configure()
                    .dataSource(server.url(TEMPLATE), EmbeddedDatabase.OWNER, server.password(EmbeddedDatabase.OWNER))
                    .placeholders(Map.of("runtimeRole", EmbeddedDatabase.RUNTIME))
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version() {
        return System.getProperty("thidua.database.version", "17.11.0");
    }

    /** Makes another copy of the migrated template and answers its name. */
    public static synchronized String copy() {
        String name = "copy_" + COPIES.incrementAndGet();
        try (Connection connection = SERVER.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + TEMPLATE + " owner " + EmbeddedDatabase.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    /** Connects as the owner of the tables, who may do what the running program may not. */
    public Connection owner() throws SQLException {
        return connect(EmbeddedDatabase.OWNER);
    }

    /** Connects as the role the program runs with. */
    public Connection runtime() throws SQLException {
        return connect(EmbeddedDatabase.RUNTIME);
    }

    /** Connects as one who may do everything on the server. */
    public Connection superuser() throws SQLException {
        return SERVER.superuser(name);
    }

    /** Tells a program of its own, on its command line, to run on this database. */
    public List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + SERVER.url(name),
                "--spring.datasource.username=" + EmbeddedDatabase.RUNTIME,
                "--spring.datasource.password=" + SERVER.password(EmbeddedDatabase.RUNTIME));
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(SERVER.url(name), role, SERVER.password(role));
    }

    @Bean
    JdbcConnectionDetails runtimeConnection() {
        return new EmbeddedDatabaseConfiguration.RuntimeConnection(SERVER, name);
    }

    @Bean
    FlywayConnectionDetails ownerConnection() {
        return new EmbeddedDatabaseConfiguration.OwnerConnection(SERVER, name);
    }
}
