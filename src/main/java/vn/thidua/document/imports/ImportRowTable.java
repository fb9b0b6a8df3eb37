package vn.thidua.document.imports;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;
import vn.thidua.shared.sheet.SheetProblem;
import vn.thidua.shared.sheet.SheetRow;

/** The rows of tables on their way in; always of one import, which the caller found within its scope or claimed. */
@Component
@Unscoped("By an import that the caller found within its scope, or the job claimed")
class ImportRowTable {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportRowTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How a row ended. */
    record Ended(int number, ImportRowState state, String about, List<SheetProblem> problems) {}

    /** A stored row. */
    record Stored(SheetRow row, ImportRowState state, List<SheetProblem> problems) {}

    void add(ImportId id, List<SheetRow> rows) {
        batches.batchUpdate(
                "insert into document_import_row (import, number, cells, state) values (?, ?, ?::jsonb, 'WAITING')",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, id.value());
                    statement.setInt(2, row.number());
                    statement.setString(3, ImportJson.write(row.cells()));
                });
    }

    /** The first rows of a state, in their order. */
    List<SheetRow> next(ImportId id, ImportRowState state, int most) {
        return list(id, state, 0, most).stream().map(Stored::row).toList();
    }

    /** Rows of a state after that one, in their order. */
    List<Stored> list(ImportId id, ImportRowState state, int after, int most) {
        return jdbc.sql("""
                        select number, cells, state, problems from document_import_row
                        where import = ? and state = ? and number > ? order by number limit ?
                        """)
                .param(id.value())
                .param(state.name())
                .param(after)
                .param(most)
                .query((row, number) -> new Stored(
                        new SheetRow(row.getInt(1), ImportJson.cells(row.getString(2))),
                        ImportRowState.valueOf(row.getString(3)),
                        ImportJson.problems(row.getString(4))))
                .list();
    }

    /** The rows that are about the same and fit to go in, or did; the first of each. */
    Map<String, Integer> about(ImportId id, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select about, min(number) as first from document_import_row
                        where import = ? and about = any(?) and state in ('GOOD', 'TAKEN', 'KNOWN') group by about
                        """)
                .param(id.value())
                .param(keys.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void end(ImportId id, List<Ended> rows) {
        batches.batchUpdate("""
                update document_import_row set state = ?, about = ?, problems = ?::jsonb
                where import = ? and number = ?
                """, rows, BATCH, (statement, row) -> bind(statement, id.value(), row));
    }

    private static void bind(PreparedStatement statement, UUID id, Ended row) throws SQLException {
        statement.setString(1, row.state().name());
        statement.setString(2, row.about().isEmpty() ? null : row.about());
        statement.setString(3, row.problems().isEmpty() ? null : ImportJson.write(row.problems()));
        statement.setObject(4, id);
        statement.setInt(5, row.number());
    }

    /** Refused rows are looked at once more. */
    void waitAgain(ImportId id) {
        jdbc.sql("""
                        update document_import_row set state = 'WAITING', about = null, problems = null
                        where import = ? and state = 'BAD'
                        """).param(id.value()).update();
    }
}
