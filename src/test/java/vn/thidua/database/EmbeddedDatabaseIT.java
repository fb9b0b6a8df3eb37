package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.thidua.shared.StartRefused;

class EmbeddedDatabaseIT {

    private static final String VERSION = "17.11.0";

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void oneSettingSwitchedOff_startIsRefusedInOneLine(String setting) {
        Map<String, String> settings = new HashMap<>(EmbeddedDatabase.DURABLE);
        settings.put(setting, "off");

        assertThatThrownBy(() -> EmbeddedDatabase.durable(home, VERSION, settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(setting + " = off")
                .hasMessageNotContaining("\n");
    }

    @Test
    void homeInUse_secondStartIsRefused() {
        try (EmbeddedDatabase first = EmbeddedDatabase.durable(home, VERSION)) {
            assertThat(first.url("thidua")).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedDatabase.durable(home, VERSION))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(home.toString());
        }
    }

    @Test
    void dataOfAnotherVersion_isNotTouched() throws Exception {
        EmbeddedDatabase.durable(home, VERSION).close();
        Files.writeString(home.resolve("database/data/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.durable(home, VERSION))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("PostgreSQL 16");
    }

    @Test
    void withoutPassword_nobodyConnects() {
        try (EmbeddedDatabase database = EmbeddedDatabase.disposable(home, VERSION)) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(database.url("thidua"), EmbeddedDatabase.RUNTIME, "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void roleThatOwnsTables_isRefused() throws SQLException {
        TestDatabase database = new TestDatabase();
        try (Connection owner = database.owner()) {
            assertThatThrownBy(() -> check(owner))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(EmbeddedDatabase.OWNER);
        }
    }

    @Test
    void superuser_isRefused_forNoRightHoldsAgainstIt() throws SQLException {
        try (Connection superuser = new TestDatabase().superuser()) {
            assertThatThrownBy(() -> check(superuser))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(PostgresServer.SUPERUSER)
                    .hasMessageContaining("siêu quản trị");
        }
    }

    @Test
    void roleThatMayChangeAudit_isRefused() throws SQLException {
        TestDatabase database = new TestDatabase();
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement();
                Connection runtime = database.runtime()) {
            check(runtime);
            statement.execute("create table audit_planted (id int)");
            assertThatThrownBy(() -> check(runtime))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("audit_planted");
        }
    }

    @Test
    void roleThatMayChangeOneColumnOfTheAudit_isRefused() throws SQLException {
        TestDatabase database = new TestDatabase();
        try (Connection owner = database.owner();
                Statement statement = owner.createStatement();
                Connection runtime = database.runtime()) {
            check(runtime);
            statement.execute("grant update (reason) on audit_entry to " + EmbeddedDatabase.RUNTIME);
            assertThatThrownBy(() -> check(runtime))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("audit_entry");
        }
    }

    private static void check(Connection connection) {
        new RuntimeRole(new JdbcTemplate(new SingleConnectionDataSource(connection, true))).afterPropertiesSet();
    }
}
