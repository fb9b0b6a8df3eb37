package vn.thidua;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for a text in every column of every engine table, byte arrays included; deployed files are left out. */
@TestComponent
public class EngineMarkerScan {

    private final JdbcTemplate jdbc;

    EngineMarkerScan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that hold the marker, as {@code table.column}. */
    public List<String> find(String marker) {
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = current_schema() and table_name like 'act\\_%'
                  and data_type in ('character varying', 'text', 'bytea')""")) {
            String table = String.valueOf(column.get("table_name"));
            String name = String.valueOf(column.get("column_name"));
            boolean bytes = "bytea".equals(column.get("data_type"));
            String text = bytes ? "encode(" + name + ", 'escape')" : name;
            String more = "act_ge_bytearray".equals(table) ? " and deployment_id_ is null" : "";
            Integer hits = jdbc.queryForObject(
                    "select count(*) from " + table + " where position(? in " + text + ") > 0" + more,
                    Integer.class,
                    marker);
            if (hits != null && hits > 0) {
                found.add(table + "." + name);
            }
        }
        return found;
    }
}
