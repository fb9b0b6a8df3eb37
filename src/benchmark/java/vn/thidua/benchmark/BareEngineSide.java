package vn.thidua.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;

/** The bare engine as one of those that are compared. */
final class BareEngineSide implements Side, AutoCloseable {

    private final String database;
    private final HikariDataSource pool = new HikariDataSource();
    private final Statements statements = new Statements();
    private final BareEngine engine;
    private int nominations;

    BareEngineSide(String database, String url, String user, String password, String history) {
        this.database = database;
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(Sessions.SIZE);
        engine = new BareEngine(new CountedDataSource(pool, statements), history);
        statements.take();
    }

    @Override
    public String name() {
        return "bareEngine";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void prepare(int wanted) {
        nominations = wanted;
    }

    @Override
    public long run() {
        long begun = System.nanoTime();
        for (int number = 0; number < nominations; number++) {
            engine.takeOne();
        }
        return System.nanoTime() - begun;
    }

    @Override
    public int flush() throws SQLException {
        return Sessions.flush(pool);
    }

    @Override
    public Map<String, Long> statements() {
        return statements.take();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
