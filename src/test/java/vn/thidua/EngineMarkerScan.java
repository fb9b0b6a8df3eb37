package vn.thidua;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Looks for a text in every column of every engine table, deployed files left out. In byte arrays it looks for the bytes:
 * serialized objects and failures hold a text as UTF-8 or UTF-16; JSON and properties may write it as {@code \}{@code u}
 * escapes.
 */
@TestComponent
public class EngineMarkerScan {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private final JdbcTemplate jdbc;

    EngineMarkerScan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns that hold the marker, as {@code table.column}. */
    public List<String> find(String marker) {
        Map<String, List<Column>> tables = jdbc
                .query(
                        """
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = current_schema() and table_name like 'act\\_%'
                          and data_type in ('character varying', 'text', 'bytea')""",
                        (row, number) ->
                                new Column(row.getString(1), row.getString(2), "bytea".equals(row.getString(3))))
                .stream()
                .collect(Collectors.groupingBy(Column::table));
        List<Object> sought = new ArrayList<>();
        String scans = tables.entrySet().stream()
                .map(table -> scan(table.getKey(), table.getValue(), marker, sought))
                .collect(Collectors.joining(" union all "));
        return jdbc.queryForList("select unnest(found) from (" + scans + ") scanned", String.class, sought.toArray());
    }

    /** Each table is gone through once: there are hundreds of columns, and a story looks for its marker at each step. */
    private static String scan(String table, List<Column> columns, String marker, List<Object> sought) {
        String found = columns.stream()
                .map(column -> {
                    List<?> forms = column.binary() ? bytes(marker) : texts(marker);
                    sought.addAll(forms);
                    return forms.stream()
                            .map(form -> "position(? in " + column.name() + ") > 0")
                            .collect(Collectors.joining(
                                    " or ", "case when bool_or(", ") then '" + table + "." + column.name() + "' end"));
                })
                .collect(Collectors.joining(", "));
        String which = "act_ge_bytearray".equals(table) ? " where deployment_id_ is null" : "";
        return "select array_remove(array[" + found + "], null) as found from " + table + which;
    }

    private record Column(String table, String name, boolean binary) {}

    private static List<String> texts(String marker) {
        return List.of(marker, escaped(marker, "%04x"), escaped(marker, "%04X"));
    }

    private static List<byte[]> bytes(String marker) {
        List<byte[]> forms = new ArrayList<>();
        ENCODINGS.forEach(encoding -> forms.add(marker.getBytes(encoding)));
        texts(marker).forEach(text -> forms.add(text.getBytes(StandardCharsets.UTF_8)));
        return forms;
    }

    /** Everything beyond ASCII as an escape, the way a cautious serializer writes it. */
    static String escaped(String text, String digits) {
        return text.chars()
                .mapToObj(c -> c < 128 ? String.valueOf((char) c) : "\\u" + digits.formatted(c))
                .collect(Collectors.joining());
    }
}
