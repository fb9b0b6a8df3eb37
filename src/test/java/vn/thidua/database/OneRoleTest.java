package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.thidua.shared.StartRefused;

class OneRoleTest {

    private final FluentConfiguration flyway = new FluentConfiguration();

    @Test
    void ownerAndRuntimeRoleTheSame_refusedBeforeAnyMigration() {
        assertThatThrownBy(() -> configure("thidua_app", "thidua_app"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("SPRING_FLYWAY_USER")
                .hasMessageNotContaining("\n");
    }

    @Test
    void ownerNotNamed_wouldMigrateAsTheRuntimeRole_refused() {
        assertThatThrownBy(() -> configure("thidua_app", null)).isInstanceOf(StartRefused.class);
    }

    @Test
    void twoRoles_migrationsAreToldWhichOneRunsTheProgram() {
        configure("thidua_app", "thidua_owner");

        assertThat(flyway.getPlaceholders()).containsEntry("runtimeRole", "thidua_app");
    }

    private void configure(String runtime, @Nullable String owner) {
        new RuntimeRole.MigrationPlaceholders()
                .runtimeRolePlaceholder(new Runtime(runtime), new Owner(owner))
                .customize(flyway);
    }

    private record Runtime(String name) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return name;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://localhost/thidua";
        }
    }

    private record Owner(@Nullable String name) implements FlywayConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return name;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public @Nullable String getJdbcUrl() {
            return null;
        }
    }
}
