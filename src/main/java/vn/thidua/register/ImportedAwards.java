package vn.thidua.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectRef;

/** Past awards on their way into the register, many at a time. */
@Component
class ImportedAwards {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AuditLog auditLog;
    private final Clock clock;

    ImportedAwards(JdbcClient jdbc, JdbcTemplate batches, AuditLog auditLog, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    /** What makes two rows the same award. */
    record Key(SubjectId subject, String form, LocalDate date, String number) {

        static Key of(SubjectId subject, PastAward award) {
            return new Key(subject, award.form().code(), award.decisionDate(), award.decisionKey());
        }
    }

    /** An award and whose it is. */
    record Entry(SubjectId subject, PastAward award) {}

    /** What the register holds of them, however it came in. */
    Set<Key> standing(Scope scope, Collection<SubjectId> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select subject, form_code, decision_date, decision_number from register_award
                        where subject = any(:subjects) and (:everything or unit in (:scope))
                        """)
                .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .query((row, number) -> new Key(
                        new SubjectId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        DecisionKey.of(row.getString(4))))
                .list());
    }

    /** Enters them, with an entry on the audit trail for each; those that somebody entered meanwhile are passed over. */
    void enter(UUID source, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<UUID> ids = entries.stream().map(entry -> UUID.randomUUID()).toList();
        List<Integer> places = IntStream.range(0, entries.size()).boxed().toList();
        int[][] entered = batches.batchUpdate(
                """
                insert into register_award
                    (id, version, source, import, decision_number, decision_key, decision_date, issuer, issuer_unit,
                     ordinal, subject, kind, name, search_key, unit, form_code, form_name, type, movement,
                     position_class, achievement, period, note, entered_at)
                values (?, 0, 'IMPORT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """,
                places,
                places.size(),
                (statement, place) -> bind(statement, ids.get(place), source, entries.get(place), now));
        List<AuditEvent> events = new ArrayList<>();
        for (int place : places) {
            if (entered[0][place] == 1) {
                Entry entry = entries.get(place);
                events.add(AuditEvent.of("register.awardImported", SubjectRef.of("award", ids.get(place)))
                        .with(Map.of(
                                "import", source.toString(),
                                "subject", entry.subject().value().toString())));
            }
        }
        auditLog.recordAll(events);
    }

    private static void bind(PreparedStatement statement, UUID id, UUID source, Entry entry, OffsetDateTime now)
            throws SQLException {
        PastAward award = entry.award();
        statement.setObject(1, id);
        statement.setObject(2, source);
        statement.setString(3, award.decisionNumber());
        statement.setString(4, award.decisionKey());
        statement.setObject(5, award.decisionDate());
        statement.setString(6, award.issuer().name());
        statement.setString(
                7, award.issuer().unit() == null ? null : award.issuer().unit().value());
        statement.setObject(8, award.ordinal(), Types.INTEGER);
        statement.setObject(9, entry.subject().value());
        statement.setString(10, award.bearer().kind().name());
        statement.setString(11, award.bearer().name());
        statement.setString(12, SearchKey.of(award.bearer().name()));
        statement.setString(13, award.bearer().unit().value());
        statement.setString(14, award.form().code());
        statement.setString(15, award.formName());
        statement.setString(16, award.type().name());
        statement.setString(17, award.movement());
        statement.setString(
                18, award.positionClass() == null ? null : award.positionClass().name());
        statement.setString(19, award.achievement());
        statement.setString(20, award.period());
        statement.setString(21, award.note().isEmpty() ? null : award.note());
        statement.setObject(22, now);
    }
}
