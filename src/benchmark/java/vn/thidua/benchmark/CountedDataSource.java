package vn.thidua.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what goes through it; the bundled server has no statistics of statements of its own. */
final class CountedDataSource extends DelegatingDataSource {

    private final Statements statements;

    CountedDataSource(DataSource counted, Statements statements) {
        super(counted);
        this.statements = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(super.getConnection());
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            Object made = call(real, method, arguments);
            if (made instanceof CallableStatement) {
                return made;
            }
            if (made instanceof PreparedStatement prepared) {
                return prepared(prepared, (String) arguments[0]);
            }
            return made instanceof Statement plain ? plain(plain) : made;
        });
    }

    private Statement plain(Statement real) {
        return proxy(Statement.class, (method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null) {
                statements.count((String) arguments[0], 1);
            }
            return call(real, method, arguments);
        });
    }

    private PreparedStatement prepared(PreparedStatement real, String sql) {
        long[] batched = {0};
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().equals("addBatch")) {
                batched[0]++;
            } else if (method.getName().equals("executeBatch")) {
                statements.count(sql, batched[0]);
                batched[0] = 0;
            } else if (method.getName().startsWith("execute")) {
                statements.count(sql, 1);
            }
            return call(real, method, arguments);
        });
    }

    private interface Call {
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> call.to(method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
