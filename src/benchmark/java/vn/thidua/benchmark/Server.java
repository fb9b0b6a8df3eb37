package vn.thidua.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.database.StoppableDatabase;

/** The one server under all three sides, seen from a database that none of them uses. */
final class Server implements AutoCloseable {

    private final StoppableDatabase database;
    private final Connection eye;

    Server(StoppableDatabase database) throws SQLException {
        this.database = database;
        eye = database.superuser("postgres");
        try (Statement statement = eye.createStatement()) {
            // Its transactions and its WAL would be counted as somebody's.
            statement.execute("alter system set autovacuum = off");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Makes an empty database for one side. */
    void create(String name) throws SQLException {
        try (Statement statement = eye.createStatement()) {
            statement.execute("create database " + name);
        }
    }

    /** Running totals of a database; WAL and transaction numbers are the whole server's, where nobody else works. */
    Map<String, Long> totals(String name) throws SQLException {
        try (Statement statement = eye.createStatement();
                ResultSet row = statement.executeQuery("""
                        select d.xact_commit, d.xact_rollback, d.tup_inserted, d.tup_updated, d.tup_deleted,
                               d.tup_returned, d.tup_fetched, w.wal_fpi,
                               pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint as wal_bytes,
                               pg_snapshot_xmax(pg_current_snapshot())::text::bigint as transaction_ids
                        from pg_stat_database d, pg_stat_wal w where d.datname = '%s'""".formatted(name))) {
            row.next();
            Map<String, Long> totals = new TreeMap<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                totals.put(row.getMetaData().getColumnLabel(column), row.getLong(column));
            }
            return totals;
        }
    }

    /** Rows inserted by the number of indexes that each has to go into. */
    Map<Integer, Long> insertsByIndexes(String name) throws SQLException {
        try (Connection inside = database.superuser(name);
                Statement statement = inside.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select n, sum(inserted) from (
                            select t.n_tup_ins as inserted,
                                   (select count(*) from pg_index i where i.indrelid = t.relid) as n
                            from pg_stat_user_tables t) tables
                        where inserted > 0 group by n""")) {
            Map<Integer, Long> inserts = new TreeMap<>();
            while (rows.next()) {
                inserts.put(rows.getInt(1), rows.getLong(2));
            }
            return inserts;
        }
    }

    /** Processor time of all the server's processes that live. */
    long cpuMillis() throws IOException {
        return database.family().stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    @Override
    public void close() throws SQLException {
        eye.close();
    }
}
