package vn.thidua.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.award.AwardForm;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** The opening balances. Each change has its entry on the audit trail. */
@Component
class OpeningBalanceTable {

    private static final String SUBJECT = "opening-balance";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpeningBalanceTable(
            JdbcClient jdbc, JdbcTemplate batches, AuditLog auditLog, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What is about to be entered. */
    record Entry(
            UnitCode unit,
            Issuer issuer,
            AwardForm form,
            String formName,
            int fromYear,
            int toYear,
            int count,
            String source,
            @Nullable String note) {

        String series() {
            return unit.value() + "/" + issuer.key() + "/" + form.code();
        }

        boolean overlaps(int from, int to) {
            return fromYear <= to && from <= toYear;
        }
    }

    /** Those whose period has a year in common with the given ones, newest period first. */
    List<OpeningBalance> within(Scope scope, int fromYear, int toYear) {
        return jdbc.sql("""
                        select * from register_opening_balance
                        where (:everything or unit in (:scope)) and from_year <= :to and to_year >= :from
                        order by from_year desc, to_year desc, issuer_key, form_code, id
                        """)
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .param("from", fromYear)
                .param("to", toYear)
                .query((row, number) -> balance(row))
                .list();
    }

    Optional<OpeningBalance> find(Scope scope, UUID id) {
        return jdbc.sql("select * from register_opening_balance where id = :id and (:everything or unit in (:scope))")
                .param("id", id)
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .query((row, number) -> balance(row))
                .optional();
    }

    private static OpeningBalance balance(ResultSet row) throws SQLException {
        String issuerUnit = row.getString("issuer_unit");
        return new OpeningBalance(
                row.getObject("id", UUID.class),
                new UnitCode(row.getString("unit")),
                row.getString("issuer"),
                issuerUnit == null ? null : new UnitCode(issuerUnit),
                row.getString("form_code"),
                row.getString("form_name"),
                SubjectKind.valueOf(row.getString("kind")),
                row.getInt("from_year"),
                row.getInt("to_year"),
                row.getInt("awards"),
                row.getString("source"),
                row.getString("note"),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    /** @param source the import they come from; {@code null} for what was typed */
    void enter(@Nullable UUID source, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        String by = currentActor.actor().name();
        List<AuditEvent> events = new ArrayList<>();
        List<UUID> ids = entries.stream().map(entry -> UUID.randomUUID()).toList();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < entries.size(); place++) {
            places.add(place);
            AuditEvent event = AuditEvent.of("register.openingBalanceEntered", SubjectRef.of(SUBJECT, ids.get(place)))
                    .from(null, told(entries.get(place)));
            events.add(source == null ? event : event.with(Map.of("import", source.toString())));
        }
        batches.batchUpdate("""
                insert into register_opening_balance
                    (id, unit, issuer, issuer_key, issuer_unit, form_code, form_name, kind, from_year, to_year, awards,
                     source, note, import, entered_by_name, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, places, places.size(), (statement, place) -> {
            statement.setObject(1, ids.get(place));
            bind(statement, entries.get(place));
            statement.setObject(14, source);
            statement.setString(15, by);
            statement.setObject(16, now);
        });
        auditLog.recordAll(events);
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setString(2, entry.unit().value());
        statement.setString(3, entry.issuer().name());
        statement.setString(4, entry.issuer().key());
        statement.setString(
                5, entry.issuer().unit() == null ? null : entry.issuer().unit().value());
        statement.setString(6, entry.form().code());
        statement.setString(7, entry.formName());
        statement.setString(8, entry.form().kind().name());
        statement.setInt(9, entry.fromYear());
        statement.setInt(10, entry.toYear());
        statement.setInt(11, entry.count());
        statement.setString(12, SearchKey.composed(entry.source()));
        statement.setString(13, entry.note() == null ? null : SearchKey.composed(entry.note()));
    }

    private static String told(Entry entry) {
        return "%s, %s, %d-%d: %d"
                .formatted(entry.issuer().name(), entry.form().code(), entry.fromYear(), entry.toYear(), entry.count());
    }

    void remove(OpeningBalance balance, String reason) {
        jdbc.sql("delete from register_opening_balance where id = ?")
                .param(balance.id())
                .update();
        auditLog.record(AuditEvent.of("register.openingBalanceRemoved", SubjectRef.of(SUBJECT, balance.id()))
                .from(
                        "%s, %s, %d-%d: %d"
                                .formatted(
                                        balance.issuer(),
                                        balance.formCode(),
                                        balance.fromYear(),
                                        balance.toYear(),
                                        balance.count()),
                        null)
                .because(reason));
    }
}
