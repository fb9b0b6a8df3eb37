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
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList("""
                select table_name, column_name, data_type from information_schema.columns
                where table_schema = current_schema() and table_name like 'act\\_%'
                  and data_type in ('character varying', 'text', 'bytea')""")) {
            String table = String.valueOf(column.get("table_name"));
            String name = String.valueOf(column.get("column_name"));
            List<?> forms = "bytea".equals(column.get("data_type")) ? bytes(marker) : texts(marker);
            if (forms.stream().anyMatch(form -> holds(table, name, form))) {
                found.add(table + "." + name);
            }
        }
        return found;
    }

    private boolean holds(String table, String column, Object form) {
        String more = "act_ge_bytearray".equals(table) ? " and deployment_id_ is null" : "";
        Integer hits = jdbc.queryForObject(
                "select count(*) from " + table + " where position(? in " + column + ") > 0" + more,
                Integer.class,
                form);
        return hits != null && hits > 0;
    }

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
