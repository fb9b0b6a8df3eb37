package vn.thidua.organization;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.Unscoped;

@Service
class StoredManySubjects implements ManySubjects {

    private static final Collector<Map.Entry<SubjectName, KnownSubject>, ?, Map<SubjectName, List<KnownSubject>>>
            BY_NAME = Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AuditLog auditLog;
    private final Clock clock;

    StoredManySubjects(JdbcClient jdbc, JdbcTemplate batches, AuditLog auditLog, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectName, List<KnownSubject>> known(Scope scope, Collection<SubjectName> names) {
        List<SubjectName> asked = List.copyOf(names);
        return jdbc
                .sql("""
                        select s.id, s.kind, s.unit, s.identity_key, s.birth_year, s.citizen_last_four
                        from organization_subject s
                        join (select distinct * from unnest(:kinds::text[], :units::text[], :keys::text[]))
                            as asked (kind, unit, identity_key) using (kind, unit, identity_key)
                        where (:everything or s.unit in (:scope))
                        order by s.birth_year, s.citizen_last_four, s.id
                        """)
                .param("kinds", array(asked, name -> name.kind().name()))
                .param("units", array(asked, name -> name.unit().value()))
                .param("keys", array(asked, SubjectName::key))
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .query((row, number) -> named(row))
                .list()
                .stream()
                .collect(BY_NAME);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubjectName, List<KnownSubject>> known(Scope scope, SubjectKind kind, Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select s.id, s.kind, s.unit, s.identity_key, s.birth_year, s.citizen_last_four
                        from organization_subject s
                        where s.kind = :kind and s.identity_key = any (:keys)
                          and (:everything or s.unit in (:scope))
                        order by s.birth_year, s.citizen_last_four, s.id
                        """)
                .param("kind", kind.name())
                .param(
                        "keys",
                        names.stream().map(SearchKey::identity).distinct().toArray(String[]::new))
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .query((row, number) -> named(row))
                .list()
                .stream()
                .collect(BY_NAME);
    }

    @Override
    @Transactional(readOnly = true)
    @Unscoped("Only identifies whom the caller gave the number of")
    public Map<String, SubjectId> numbered(Collection<CitizenKey> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, citizen_key from organization_subject where citizen_key = any (:keys)")
                        .param("keys", numbers.stream().map(CitizenKey::hmac).toArray(String[]::new))
                        .query((row, number) ->
                                Map.entry(row.getString("citizen_key"), new SubjectId(row.getObject("id", UUID.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<SubjectName, KnownSubject> named(ResultSet row) throws SQLException {
        return Map.entry(
                new SubjectName(
                        SubjectKind.valueOf(row.getString("kind")),
                        new UnitCode(row.getString("unit")),
                        row.getString("identity_key")),
                new KnownSubject(
                        new SubjectId(row.getObject("id", UUID.class)),
                        row.getObject("birth_year", Integer.class),
                        row.getString("citizen_last_four")));
    }

    private static String[] array(List<SubjectName> names, Function<SubjectName, String> part) {
        return names.stream().map(part).toArray(String[]::new);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int add(Collection<SubjectDraft> drafts) {
        if (drafts.isEmpty()) {
            return 0;
        }
        List<SubjectDraft> wanted = List.copyOf(drafts);
        List<UUID> ids = wanted.stream().map(draft -> UUID.randomUUID()).toList();
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < wanted.size(); place++) {
            places.add(place);
        }
        int[][] inserted = batches.batchUpdate(
                """
                insert into organization_subject
                    (id, kind, name, search_key, identity_key, unit, birth_year, sex, address, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint organization_subject_identity do nothing
                """,
                places,
                places.size(),
                (statement, place) -> bind(statement, ids.get(place), wanted.get(place), now));
        List<AuditEvent> added = new ArrayList<>();
        for (int place : places) {
            if (inserted[0][place] == 1) {
                added.add(AuditEvent.of("organization.subjectAdded", SubjectRef.of("subject", ids.get(place))));
            }
        }
        auditLog.recordAll(added);
        return added.size();
    }

    private static void bind(PreparedStatement statement, UUID id, SubjectDraft draft, OffsetDateTime now)
            throws SQLException {
        boolean person = draft.kind() == SubjectKind.INDIVIDUAL;
        statement.setObject(1, id);
        statement.setString(2, draft.kind().name());
        statement.setString(3, SearchKey.composed(draft.name()));
        statement.setString(4, SearchKey.of(draft.name()));
        statement.setString(5, SearchKey.identity(draft.name()));
        statement.setString(6, draft.unit().value());
        statement.setObject(7, person ? draft.birthYear() : null, Types.INTEGER);
        statement.setString(8, person ? draft.sex() : null);
        statement.setString(9, composedOrNull(draft.address()));
        statement.setObject(10, now);
    }

    private static @Nullable String composedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : SearchKey.composed(text);
    }
}
