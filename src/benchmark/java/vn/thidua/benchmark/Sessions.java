package vn.thidua.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A pool of a fixed size, whose sessions are all asked to report to the server's statistics at once. */
final class Sessions {

    static final int SIZE = 4;

    private Sessions() {}

    static int flush(DataSource pool) throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int session = 0; session < SIZE; session++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
        return SIZE;
    }
}
