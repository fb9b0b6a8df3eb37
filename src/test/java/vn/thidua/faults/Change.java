package vn.thidua.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened to the whole database between two looks: each table whose content is another, with how many rows it gained.
 * Two awards that take the same step make the same change.
 */
record Change(Map<String, Long> tables) {

    boolean isNone() {
        return tables.isEmpty();
    }

    /** Whether nothing changed that does not also change there. */
    boolean isPartOf(Change whole) {
        return whole.tables.keySet().containsAll(tables.keySet());
    }

    static Change between(Look before, Look after) {
        Map<String, Long> tables = new TreeMap<>();
        after.hashes.forEach((table, hash) -> {
            if (!hash.equals(before.hashes.get(table))) {
                tables.put(table, after.rows.get(table) - before.rows.getOrDefault(table, 0L));
            }
        });
        return new Change(tables);
    }

    @Override
    public String toString() {
        return tables.toString();
    }

    /** Rows and a hash over all rows of every table, the engine's included. */
    record Look(Map<String, Long> rows, Map<String, String> hashes) {

        static Look at(Connection database) throws SQLException {
            Map<String, Long> rows = new TreeMap<>();
            Map<String, String> hashes = new TreeMap<>();
            try (Statement statement = database.createStatement()) {
                for (String table : tables(statement)) {
                    try (ResultSet found = statement.executeQuery(
                            "select count(*), coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                    + table + " t")) {
                        found.next();
                        rows.put(table, found.getLong(1));
                        hashes.put(table, found.getString(2));
                    }
                }
            }
            return new Look(rows, hashes);
        }

        private static List<String> tables(Statement statement) throws SQLException {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            return tables;
        }
    }
}
