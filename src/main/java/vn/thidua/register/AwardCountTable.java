package vn.thidua.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** Counts the awards of the register by who granted what in which year. */
@Component
class AwardCountTable {

    private final JdbcClient jdbc;

    AwardCountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Awards of one form, issuer and year. */
    record Row(
            String issuer,
            @Nullable UnitCode issuerUnit,
            String formCode,
            String formName,
            SubjectKind kind,
            int year,
            int awards) {}

    List<Row> named(Scope scope, int from, int to) {
        return jdbc.sql("""
                        select max(issuer) as issuer, issuer_unit, form_code, max(form_name) as form_name, kind,
                               extract(year from decision_date)::int as year, count(*) as awards
                        from register_award
                        where (:everything or unit in (:scope)) and decision_date >= :from and decision_date < :until
                        group by issuer_unit, case when issuer_unit is null then issuer end, form_code, kind,
                                 extract(year from decision_date)
                        """)
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .param("from", LocalDate.of(from, 1, 1))
                .param("until", LocalDate.of(to + 1, 1, 1))
                .query((row, number) -> {
                    String unit = row.getString("issuer_unit");
                    return new Row(
                            row.getString("issuer"),
                            unit == null ? null : new UnitCode(unit),
                            row.getString("form_code"),
                            row.getString("form_name"),
                            SubjectKind.valueOf(row.getString("kind")),
                            row.getInt("year"),
                            row.getInt("awards"));
                })
                .list();
    }

    /** The first year with an award or an opening balance. */
    Optional<Integer> firstYear(Scope scope) {
        return jdbc.sql("""
                        select least(
                            (select min(extract(year from decision_date))::int from register_award
                             where :everything or unit in (:scope)),
                            (select min(from_year) from register_opening_balance
                             where :everything or unit in (:scope))) as year
                        """)
                .param("everything", scope.everything())
                .param("scope", scope.codes())
                .query((row, number) -> Optional.ofNullable(row.getObject("year", Integer.class)))
                .single();
    }
}
