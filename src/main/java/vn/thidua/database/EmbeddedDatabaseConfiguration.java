package vn.thidua.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands the embedded database to the pool and to Flyway. The pool's bean depends on the server's, so that at shutdown
 * the pool closes first.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("thidua.database.embedded")
public class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${thidua.home}") Path home, @Value("${thidua.database.version}") String version) {
        return EmbeddedDatabase.durable(home, version);
    }

    @Bean
    JdbcConnectionDetails runtimeConnection(EmbeddedDatabase database) {
        return new RuntimeConnection(database, EmbeddedDatabase.NAME);
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(database, EmbeddedDatabase.NAME);
    }

    /** How the program connects. */
    record RuntimeConnection(EmbeddedDatabase database, String name) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.RUNTIME;
        }

        @Override
        public String getPassword() {
            return database.password(EmbeddedDatabase.RUNTIME);
        }

        @Override
        public String getJdbcUrl() {
            return database.url(name);
        }
    }

    /** How migrations connect. */
    record OwnerConnection(EmbeddedDatabase database, String name) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return EmbeddedDatabase.OWNER;
        }

        @Override
        public String getPassword() {
            return database.password(EmbeddedDatabase.OWNER);
        }

        @Override
        public String getJdbcUrl() {
            return database.url(name);
        }
    }
}
