package vn.thidua.award;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Unscoped;

/** Reads what the law says of titles and forms; a migration writes it. */
@Component
@Unscoped("The catalogue is reference data that everybody reads")
class CatalogueTables {

    private final JdbcTemplate jdbc;

    CatalogueTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which a form lists them, and of the catalogue. */
    List<RequiredPaper> papers(String ruleSet, LocalDate day) {
        return jdbc.query("""
                select p.* from award_paper p join award_form f on f.code = p.form
                where p.rule_set = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)
                order by p.position, f.position, p.code""", CatalogueTables::paper, ruleSet, Date.valueOf(day), Date.valueOf(day));
    }

    private static RequiredPaper paper(ResultSet row, int number) throws SQLException {
        return new RequiredPaper(
                row.getString("form"),
                row.getString("procedure").equals("SIMPLE"),
                type(row.getString("type")),
                row.getString("code"),
                row.getString("name"),
                row.getBoolean("mandatory"),
                RequiredPaper.AnsweredBy.valueOf(row.getString("answered_by")),
                row.getString("article"),
                Confidence.valueOf(row.getString("confidence")));
    }

    private static @Nullable CommendationType type(@Nullable String stored) {
        return stored == null ? null : CommendationType.valueOf(stored);
    }

    /** Who decides, by form. */
    Map<String, List<CatalogueEntry.Cited>> deciders(String ruleSet) {
        return cited(
                "select form, who as words, article, confidence from award_decider where rule_set = ?"
                        + " order by form, position",
                ruleSet);
    }

    /** The types for which a form is given, by form; their codes as words. */
    Map<String, List<CatalogueEntry.Cited>> types(String ruleSet) {
        return cited("""
                select t.form, t.type as words, t.article, t.confidence
                from award_form_type t join award_commendation_type c on c.code = t.type
                where t.rule_set = ? order by t.form, c.position""", ruleSet);
    }

    private Map<String, List<CatalogueEntry.Cited>> cited(String query, String ruleSet) {
        record Row(String form, CatalogueEntry.Cited cited) {}
        return jdbc
                .query(
                        query,
                        (row, number) -> new Row(
                                row.getString("form"),
                                new CatalogueEntry.Cited(
                                        row.getString("words"),
                                        row.getString("article"),
                                        Confidence.valueOf(row.getString("confidence")))),
                        ruleSet)
                .stream()
                .collect(Collectors.groupingBy(
                        Row::form, TreeMap::new, Collectors.mapping(Row::cited, Collectors.toList())));
    }

    /** Keys of the values that are a form's limits, in their order, by form. */
    Map<String, List<String>> limits() {
        record Row(String form, String key) {}
        return jdbc
                .query(
                        "select form, key from award_form_limit order by form, position",
                        (row, number) -> new Row(row.getString("form"), row.getString("key")))
                .stream()
                .collect(Collectors.groupingBy(
                        Row::form, TreeMap::new, Collectors.mapping(Row::key, Collectors.toList())));
    }

    /** Which rule switches the step of a limit, by the limit's key; steps that nothing switches are always there. */
    Map<String, String> switches() {
        record Row(String limit, String by) {}
        return jdbc
                .query(
                        "select key, switched_by from award_rule_key where switched_by is not null",
                        (row, number) -> new Row(row.getString("key"), row.getString("switched_by")))
                .stream()
                .collect(Collectors.toMap(Row::limit, Row::by));
    }

    boolean given(String ruleSet, String form, CommendationType type) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from award_form_type where rule_set = ? and form = ? and type = ?)",
                Boolean.class,
                ruleSet,
                form,
                type.name()));
    }

    List<CommendationTypeRow> allTypes(String ruleSet) {
        return jdbc.query(
                """
                select c.*, l.note, l.article, l.confidence
                from award_commendation_type c join award_type_law l on l.type = c.code
                where l.rule_set = ? order by c.position""",
                (row, number) -> new CommendationTypeRow(
                        CommendationType.valueOf(row.getString("code")),
                        row.getBoolean("individual"),
                        row.getBoolean("collective"),
                        row.getBoolean("household"),
                        row.getString("given_when"),
                        row.getBoolean("builds_merit"),
                        row.getString("note"),
                        List.of(),
                        row.getString("article"),
                        Confidence.valueOf(row.getString("confidence"))),
                ruleSet);
    }

    /**
     * What stands beside a form's name, whatever the rule set.
     *
     * @param paidAs code of the individual's form, of which a household gets its share more
     * @param notOffered why it cannot be asked for here
     */
    record Beside(@Nullable String paidAs, @Nullable String notOffered) {}

    /** By code of the form. */
    Map<String, Beside> beside() {
        record Row(String form, Beside beside) {}
        return jdbc
                .query(
                        "select code, paid_as, not_offered from award_form",
                        (row, number) -> new Row(
                                row.getString("code"),
                                new Beside(row.getString("paid_as"), row.getString("not_offered"))))
                .stream()
                .collect(Collectors.toMap(Row::form, Row::beside));
    }
}
