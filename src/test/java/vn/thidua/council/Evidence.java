package vn.thidua.council;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that the database says of some sessions after they are closed, table by table, as its owner reads it. */
final class Evidence {

    private static final Pattern PLACE = Pattern.compile("\\((\\d+),(\\d+)\\)");

    /** As {@code choice} has it, in capitals: the words of the code, not of a sentence. */
    private static final Pattern CHOICE = Pattern.compile("\\b(AGREE|DISAGREE|BLANK)\\b");

    private final JdbcTemplate owner;

    Evidence(JdbcTemplate owner) {
        this.owner = owner;
    }

    /** A row with its place in the file ({@code ctid}) and the transaction that wrote it ({@code xmin}). */
    record Row(String table, Map<String, String> values) {

        boolean mentions(Object word) {
            String text = word.toString();
            return values.values().stream().anyMatch(value -> value.contains(text));
        }

        /** The choice that the row names, or none where it names no or several. */
        List<String> choices() {
            return values.values().stream()
                    .flatMap(value -> CHOICE.matcher(value).results())
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    /** Tables that know sessions, for votes of the ballot box alone. */
    List<Row> ofSessions(Collection<UUID> sessions) {
        return owner.queryForList("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'session' and data_type = 'uuid'
                        order by 1""", String.class).stream()
                .flatMap(table -> rows(table, "t.session = any(?)", sessions.toArray(UUID[]::new)))
                .toList();
    }

    /** Every row of every table that names one of the words anywhere. */
    List<Row> mentioning(Collection<String> words) {
        String[] patterns = words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
        return owner
                .queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
                .stream()
                .flatMap(table -> rows(table, "t::text like any(?)", patterns))
                .toList();
    }

    private Stream<Row> rows(String table, String where, Object[] values) {
        return owner
                .query(
                        "select t.ctid::text as \"ctid\", t.xmin::text as \"xmin\", t.* from " + table + " t where "
                                + where,
                        statement -> statement.setArray(
                                1,
                                statement
                                        .getConnection()
                                        .createArrayOf(values instanceof UUID[] ? "uuid" : "text", values)),
                        (row, n) -> {
                            Map<String, String> columns = new LinkedHashMap<>();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                String value = row.getString(i);
                                columns.put(row.getMetaData().getColumnLabel(i), value == null ? "" : sortable(value));
                            }
                            return new Row(table, columns);
                        })
                .stream();
    }

    /** Places and numbers so that they sort as text. */
    private static String sortable(String value) {
        Matcher place = PLACE.matcher(value);
        if (place.matches()) {
            return padded(place.group(1)) + padded(place.group(2));
        }
        return value.matches("\\d{1,18}") ? padded(value) : value;
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, 18 - digits.length())) + digits;
    }

    /** Columns by which the rows can be told apart, and so be put in an order. */
    static List<String> columns(List<Row> rows) {
        return rows.isEmpty()
                ? List.of()
                : rows.getFirst().values().keySet().stream()
                        .filter(column -> rows.stream()
                                .anyMatch(row -> !row.values()
                                        .get(column)
                                        .equals(rows.getFirst().values().get(column))))
                        .toList();
    }

    static Map<String, List<Row>> byTable(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::table, LinkedHashMap::new, Collectors.toList()));
    }
}
