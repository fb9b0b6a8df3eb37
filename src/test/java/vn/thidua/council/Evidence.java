package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** All that the database says of some sessions after they are closed, table by table, as its owner reads it. */
final class Evidence {

    private static final Pattern PLACE = Pattern.compile("\\((\\d+),(\\d+)\\)");

    /** As {@code choice} has it, in capitals: the words of the code, not of a sentence. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private static final String CHOICE = "\\b(AGREE|DISAGREE|BLANK|INVALID)\\b";

    private static final String ID = "\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b";

    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern CHOICES = Pattern.compile(CHOICE);
    private static final Pattern IDS_AND_CHOICES = Pattern.compile(ID + "|" + CHOICE);

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

        /** Every choice that the row names. */
        List<String> choices() {
            return values.values().stream()
                    .flatMap(value -> CHOICES.matcher(value).results())
                    .map(MatchResult::group)
                    .toList();
        }

        /** Every id that the row names. */
        Set<String> ids() {
            return values.values().stream()
                    .flatMap(value -> IDS.matcher(value).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }

        /**
         * What the row says of items: a choice that stands behind one in a text, as a paper that is written out whole has them;
         * or the one choice and the one item that it names.
         */
        Map<UUID, String> said(Collection<UUID> agenda) {
            Map<UUID, String> said = new LinkedHashMap<>();
            List<String> choices = choices();
            if (choices.isEmpty()) {
                return said;
            }
            values.values().forEach(value -> {
                UUID item = null;
                for (MatchResult word : IDS_AND_CHOICES.matcher(value).results().toList()) {
                    if (word.group(1) == null) {
                        item = UUID.fromString(word.group());
                    } else if (agenda.contains(item)) {
                        said.put(item, word.group());
                    }
                }
            });
            UUID only = NamedOrders.only(this, agenda);
            if (said.isEmpty() && choices.size() == 1 && only != null) {
                said.put(only, choices.getFirst());
            }
            return said;
        }
    }

    /** Tables that know sessions, for votes of the ballot box alone. */
    List<Row> ofSessions(Collection<UUID> sessions) {
        List<Row> found = owner.queryForList("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'session' and data_type = 'uuid'
                        order by 1""", String.class).stream()
                .flatMap(table -> rows(table, "t.session = any(?)", sessions.toArray(UUID[]::new)))
                .collect(Collectors.toCollection(ArrayList::new));
        found.addAll(throughAnother(sessions));
        return found;
    }

    /** Rows that name no session themselves, and belong to one that does: each with the session it belongs to. */
    private List<Row> throughAnother(Collection<UUID> sessions) {
        List<Row> found = new ArrayList<>();
        owner.query("""
                select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and array_length(c.conkey, 1) = 1
                  and exists (select from pg_attribute s where s.attrelid = c.confrelid and s.attname = 'session'
                              and s.atttypid = 'uuid'::regtype)
                  and not exists (select from pg_attribute s where s.attrelid = c.conrelid and s.attname = 'session')
                order by 1""", row -> {
            String from = row.getString(1) + " t join " + row.getString(3) + " p on p.id = t." + row.getString(2);
            found.addAll(rows(
                            row.getString(1),
                            "p.session::text as \"session\", ",
                            from,
                            "p.session = any(?)",
                            sessions.toArray(UUID[]::new))
                    .toList());
        });
        return found;
    }

    /** Every row of every table that names one of the ids anywhere. */
    List<Row> mentioning(Set<String> ids) {
        List<Row> found = new ArrayList<>();
        owner.queryForList("select tablename from pg_tables where schemaname = 'public' order by 1", String.class)
                .forEach(table -> owner.query(select("", table + " t"), row -> {
                    Row read = read(table, row);
                    if (!Collections.disjoint(read.ids(), ids)) {
                        found.add(read);
                    }
                }));
        return found;
    }

    private Stream<Row> rows(String table, String where, UUID[] values) {
        return rows(table, "", table + " t", where, values);
    }

    private Stream<Row> rows(String table, String more, String from, String where, UUID[] values) {
        return owner
                .query(
                        select(more, from) + " where " + where,
                        statement ->
                                statement.setArray(1, statement.getConnection().createArrayOf("uuid", values)),
                        (row, n) -> read(table, row))
                .stream();
    }

    private static String select(String more, String from) {
        return "select t.ctid::text as \"ctid\", t.xmin::text as \"xmin\", " + more + "t.* from " + from;
    }

    private static Row read(String table, ResultSet row) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            columns.put(row.getMetaData().getColumnLabel(i), value == null ? "" : sortable(value));
        }
        return new Row(table, columns);
    }

    /** Places and numbers so that they sort as text. */
    private static String sortable(String value) {
        Matcher place = PLACE.matcher(value);
        if (place.matches()) {
            return padded(place.group(1)) + padded(place.group(2));
        }
        return NUMBER.matcher(value).matches() ? padded(value) : value;
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
