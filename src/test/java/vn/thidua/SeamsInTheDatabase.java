package vn.thidua;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.util.function.SingletonSupplier;

/** Shows every statement to whoever watches; it stands between the program with its engine and the pool. */
@TestConfiguration(proxyBeanMethods = false)
public class SeamsInTheDatabase {

    @Bean
    static BeanPostProcessor watchedDataSource(ObjectProvider<StatementWatcher> watchers) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof Watched)
                        ? new Watched(pool, watchers)
                        : bean;
            }
        };
    }

    private static final class Watched extends DelegatingDataSource {

        private final Supplier<List<StatementWatcher>> watchers;

        Watched(DataSource pool, ObjectProvider<StatementWatcher> watchers) {
            super(pool);
            this.watchers = SingletonSupplier.of(() -> watchers.stream().toList());
        }

        /** Nobody looks at most connections, and looking at each statement is not for nothing. */
        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return watchers.get().stream().anyMatch(StatementWatcher::watching) ? connection(real) : real;
        }

        private Connection connection(Connection real) {
            return proxy(Connection.class, (self, method, arguments) -> {
                boolean ends = Set.of("commit", "rollback", "close").contains(method.getName()) && arguments == null;
                Object made = call(real, method, arguments);
                if (ends) {
                    watchers.get().forEach(each -> each.ended(self));
                }
                if (made instanceof CallableStatement) {
                    return made;
                }
                if (made instanceof PreparedStatement prepared) {
                    return statement(PreparedStatement.class, prepared, self, (String) arguments[0]);
                }
                return made instanceof Statement plain ? statement(Statement.class, plain, self, "") : made;
            });
        }

        private <T extends Statement> T statement(Class<T> type, T made, Connection connection, String prepared) {
            return proxy(type, (self, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    String sql = arguments != null && arguments[0] instanceof String text && prepared.isEmpty()
                            ? text
                            : prepared;
                    watchers.get().forEach(each -> each.statement(connection, sql));
                }
                return call(made, method, arguments);
            });
        }
    }

    private interface Call<T> {
        Object to(T self, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call<T> call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.to(type.cast(self), method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
