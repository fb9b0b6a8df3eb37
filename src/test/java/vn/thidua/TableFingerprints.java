package vn.thidua;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A hash over all rows of every table, the engine's included, to tell what a failure left behind; without the sealer's
 * tables, which it writes in transactions of its own.
 */
public record TableFingerprints(Map<String, String> prints) {

    public static TableFingerprints of(JdbcTemplate jdbc) {
        Map<String, String> prints = new TreeMap<>();
        for (String table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = current_schema() and table_type ="
                        + " 'BASE TABLE' and table_name not in ('audit_leaf', 'audit_checkpoint')",
                String.class)) {
            prints.put(
                    table,
                    String.valueOf(jdbc.queryForObject(
                            "select md5(string_agg(t::text, '|' order by t::text)) from " + table + " t",
                            String.class)));
        }
        return new TableFingerprints(prints);
    }

    /** The tables that differ. */
    public List<String> changedIn(TableFingerprints after) {
        return prints.keySet().stream()
                .filter(table -> !prints.get(table).equals(after.prints.get(table)))
                .toList();
    }
}
