package vn.thidua.document.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.Unscoped;

/** The tables on their way in. */
@Component
class ImportTable {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a job needs to know of an import. */
    record Job(ImportId id, String kind, UnitCode unit, ImportState state) {}

    /** Answers false when the same file is there already, also when somebody else is just sending it. */
    boolean add(
            ImportId id, String kind, UnitCode unit, String name, String sha256, String letters, int rows, Actor by) {
        return jdbc.sql("""
                        insert into document_import
                            (id, kind, unit, name, sha256, letters, row_count, state, added_by, added_by_name, added_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, 'CHECKING', ?, ?, ?)
                        on conflict on constraint document_import_once do nothing
                        """)
                        .param(id.value())
                        .param(kind)
                        .param(unit.value())
                        .param(name)
                        .param(sha256)
                        .param(letters)
                        .param(rows)
                        .param(by.account() == null ? null : by.account().value())
                        .param(by.name())
                        .param(now())
                        .update()
                == 1;
    }

    @Unscoped("Asked by who may bring in this kind for this unit, of the file in their hands")
    ImportId ofFile(String kind, UnitCode unit, String sha256) {
        return jdbc.sql("select id from document_import where kind = ? and unit = ? and sha256 = ?")
                .param(kind)
                .param(unit.value())
                .param(sha256)
                .query((row, number) -> new ImportId(row.getObject(1, UUID.class)))
                .single();
    }

    Optional<ImportProgress> find(Scope scope, ImportId id) {
        return progress(scope, "and i.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** The newest of these kinds. */
    List<ImportProgress> newest(Scope scope, Collection<String> kinds) {
        return kinds.isEmpty() ? List.of() : progress(scope, "and i.kind in (:kinds)", Map.of("kinds", kinds));
    }

    private List<ImportProgress> progress(Scope scope, String which, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select i.*, counts.of_state
                        from document_import i
                        cross join lateral (
                            select jsonb_object_agg(r.state, r.many) as of_state
                            from (select state, count(*) as many from document_import_row
                                  where import = i.id group by state) r) counts
                        where (:everything or i.unit in (:units))
                        """ + which + " order by i.added_at desc, i.id limit " + MOST)
                .param("everything", scope.everything())
                .param("units", scope.codes())
                .params(parameters)
                .query((row, number) -> progress(row))
                .list();
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        Map<ImportRowState, Integer> counts = new EnumMap<>(ImportRowState.class);
        new HashMap<>(ImportJson.counts(row.getString("of_state")))
                .forEach((state, many) -> counts.put(ImportRowState.valueOf(state), many));
        return new ImportProgress(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new UnitCode(row.getString("unit")),
                row.getString("name"),
                ImportState.valueOf(row.getString("state")),
                row.getInt("row_count"),
                counts,
                row.getString("added_by_name"),
                instant(row, "added_at").orElseThrow(),
                instant(row, "ended_at").orElse(null));
    }

    /** Letters of the columns in the file, by column key. */
    @Unscoped("By an import that the caller found within its scope")
    Map<String, String> letters(ImportId id) {
        return jdbc.sql("select letters from document_import where id = ?")
                .param(id.value())
                .query((row, number) -> ImportJson.cells(row.getString(1)))
                .single();
    }

    /** Locks the import until the transaction ends, so that neither a chunk nor a command meets another. */
    @Unscoped("By an import that the caller found within its scope, or the job claimed")
    Optional<Job> lock(ImportId id) {
        return jdbc.sql("select id, kind, unit, state from document_import where id = ? for update")
                .param(id.value())
                .query((row, number) -> job(row))
                .optional();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new UnitCode(row.getString("unit")),
                ImportState.valueOf(row.getString("state")));
    }

    /** Takes the oldest that nobody works on; whoever takes it has until the lease ends, and another try is counted. */
    @Unscoped("The job takes whatever waits")
    Optional<Claim> claim(Duration lease) {
        return jdbc.sql("""
                        update document_import set leased_until = ?, attempts = attempts + 1
                        where id = (
                            select id from document_import
                            where state in ('CHECKING', 'TAKING') and (leased_until is null or leased_until <= ?)
                            order by added_at, id limit 1 for update skip locked)
                        returning id, attempts
                        """)
                .param(now().plus(lease))
                .param(now())
                .query((row, number) -> new Claim(new ImportId(row.getObject(1, UUID.class)), row.getInt(2)))
                .optional();
    }

    /** An import that this node works on, and how often that was begun without a chunk done. */
    record Claim(ImportId id, int attempts) {}

    /** After a chunk: nobody holds it, and the tries begin anew. */
    void release(ImportId id) {
        jdbc.sql("update document_import set leased_until = null, attempts = 0 where id = ?")
                .param(id.value())
                .update();
    }

    void move(ImportId id, ImportState to) {
        jdbc.sql("""
                        update document_import set state = ?, leased_until = null, attempts = 0, ended_at = ?
                        where id = ?
                        """)
                .param(to.name())
                .param(to.running() || to == ImportState.CHECKED ? null : now())
                .param(id.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
