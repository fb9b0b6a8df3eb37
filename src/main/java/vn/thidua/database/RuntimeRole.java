package vn.thidua.database;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.StartRefused;

/**
 * Refuses the start when the program could change its own audit: a guard that the program can switch off is none.
 */
@Component
@DependsOnDatabaseInitialization
class RuntimeRole implements InitializingBean {

    private final JdbcTemplate jdbc;

    RuntimeRole(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        String role = String.valueOf(jdbc.queryForObject("select current_user", String.class));
        refuseIfAny(
                "database.start.roleSuper",
                role,
                "select rolname from pg_roles where rolname = current_user and rolsuper");
        refuseIfAny("database.start.roleOwnsTables", role, """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind in ('r', 'p')
                  and pg_has_role(current_user, c.relowner, 'MEMBER') order by c.relname limit 1""");
        refuseIfAny("database.start.roleChangesAudit", role, """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind in ('r', 'p') and c.relname like 'audit\\_%'
                  and (has_table_privilege(c.oid, 'DELETE, TRUNCATE') or has_any_column_privilege(c.oid, 'UPDATE'))
                order by c.relname limit 1""");
    }

    private void refuseIfAny(String key, String role, String sql) {
        List<String> tables = jdbc.queryForList(sql, String.class);
        if (!tables.isEmpty()) {
            throw new StartRefused(StartTexts.text(key, role, tables.getFirst()));
        }
    }

    /**
     * Tells the migrations which role will run the program, so that they can grant and revoke. One role for both is
     * refused before the first migration: what that granted, it would have granted to the wrong role for good.
     */
    @Configuration(proxyBeanMethods = false)
    static class MigrationPlaceholders {

        /** Before Hibernate asks the database anything: it would hide why nobody was let in. */
        @Bean
        static EntityManagerFactoryDependsOnPostProcessor roleBeforeEntities() {
            return new EntityManagerFactoryDependsOnPostProcessor(RuntimeRole.class);
        }

        @Bean
        FlywayConfigurationCustomizer runtimeRolePlaceholder(
                JdbcConnectionDetails runtime, FlywayConnectionDetails migrations) {
            return flyway -> {
                String role = String.valueOf(runtime.getUsername());
                // Without a user of its own Flyway would migrate as the runtime role.
                String owner = migrations.getUsername() == null ? role : migrations.getUsername();
                if (role.equals(owner)) {
                    throw new StartRefused(StartTexts.text("database.start.oneRole", role));
                }
                flyway.placeholders(Map.of("runtimeRole", role));
            };
        }
    }
}
