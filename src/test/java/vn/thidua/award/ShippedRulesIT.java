package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;

/**
 * Every value that ships, figure by figure, with how well it is known: one that is changed here is changed on purpose. The set
 * in force is listed whole; the closed set and the one to come list what is their own.
 */
@IntegrationTest
class ShippedRulesIT {

    private static final String IN_FORCE = "ND152";
    private static final String CLOSED = "ND98";

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatShips_isWhatIsListed_figureByFigure() throws IOException {
        assertThat(listed().keySet()).hasSizeGreaterThan(200);
        assertThat(faults()).isEmpty();
    }

    @Test
    @Transactional
    void figureThatIsAnother_isCaught() throws IOException {
        jdbc.update(
                "update award_rule_value set value = '75' where rule_set = ? and key = 'vote_majority'"
                        + " and form = 'T-CSTDCS'",
                IN_FORCE);

        assertThat(faults()).singleElement().asString().contains("ND152 vote_majority T-CSTDCS", "80", "75");
    }

    @Test
    @Transactional
    void comparatorOrMarkThatIsAnother_isCaught() throws IOException {
        jdbc.update(
                "update award_rule_value set comparator = '>=' where rule_set = ? and key = 'vote_majority'"
                        + " and form is null",
                IN_FORCE);
        jdbc.update(
                "update award_rule_value set confidence = 'VERIFIED' where rule_set = ? and key = 'sla_commune_simple'",
                IN_FORCE);

        assertThat(faults()).hasSize(2).allMatch(fault -> fault.matches("ND152 (vote_majority|sla_commune_simple) .*"));
    }

    @Test
    @Transactional
    void articleThatIsAnother_isCaught() throws IOException {
        jdbc.update(
                "update award_rule_value set article = 'Điều 1' where rule_set = ? and key = 'bonus_round_up_to'",
                IN_FORCE);

        assertThat(faults()).singleElement().asString().contains("ND152 bonus_round_up_to");
    }

    @Test
    @Transactional
    void rowThatIsMissing_orNotListed_isCaught() throws IOException {
        jdbc.update("delete from award_rule_value where rule_set = ? and key = 'minor_age'", IN_FORCE);
        jdbc.update(
                "insert into award_rule_value (rule_set, key, form, value, valid_from, article, confidence)"
                        + " values (?, 'minor_age', 'F-GK-CN', '16', date '2025-07-01', 'Điều 1', 'DEFAULT')",
                IN_FORCE);

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("ND152 minor_age * 2025-07-01 does not ship"))
                .anyMatch(fault -> fault.startsWith("ND152 minor_age F-GK-CN 2025-07-01 is not listed"));
    }

    @Test
    @Transactional
    void closedSet_thatSaysAnotherFigureOrMark_isCaught() throws IOException {
        jdbc.update("update award_rule_set set read_only = false where id = ?", CLOSED);
        jdbc.update("update award_rule_value set value = '9' where rule_set = ? and key = 'sla_commune_check'", CLOSED);
        jdbc.update(
                "update award_rule_value set confidence = 'SURE' where rule_set = ? and key = 'sla_commune_simple'",
                CLOSED);

        assertThat(faults()).hasSize(2).allMatch(fault -> fault.matches("ND98 sla_commune_(check|simple) .*"));
    }

    /** Which value: of which set, rule and form, from when on. */
    private record Place(String set, String key, String form, String from) {

        Place inForce() {
            return new Place(IN_FORCE, key, form, "2025-07-01");
        }

        @Override
        public String toString() {
            return String.join(" ", set, key, form, from);
        }
    }

    /** @param article {@code null} where only the figure is pinned */
    private record Said(
            String value,
            String comparator,
            Confidence mark,
            @Nullable String article) {

        boolean agrees(Said shipped) {
            return value.equals(shipped.value)
                    && comparator.equals(shipped.comparator)
                    && mark == shipped.mark
                    && (article == null || article.equals(shipped.article));
        }

        /** Of the closed set, whose article may be another: the same figure, as well known. */
        boolean covers(Said closed) {
            return value.equals(closed.value) && comparator.equals(closed.comparator) && mark == closed.mark;
        }
    }

    private List<String> faults() throws IOException {
        Map<Place, Said> listed = listed();
        Map<Place, Said> shipped = shipped();
        List<String> faults = new ArrayList<>();
        listed.forEach((place, said) -> {
            Said found = shipped.get(place);
            if (found == null) {
                faults.add(place + " does not ship: " + said);
            } else if (!said.agrees(found)) {
                faults.add(place + " is listed as " + said + ", ships as " + found);
            }
        });
        shipped.forEach((place, said) -> {
            if (!listed.containsKey(place)) {
                Said inForce = place.set().equals(CLOSED) ? listed.get(place.inForce()) : null;
                if (inForce == null || !inForce.covers(said)) {
                    faults.add(place + " is not listed: " + said);
                }
            }
        });
        return faults;
    }

    private Map<Place, Said> shipped() {
        Map<Place, Said> shipped = new LinkedHashMap<>();
        jdbc.query("select * from award_rule_value order by rule_set, key, form nulls first, valid_from", row -> {
            shipped.put(
                    new Place(
                            row.getString("rule_set"),
                            row.getString("key"),
                            Objects.requireNonNullElse(row.getString("form"), "*"),
                            row.getString("valid_from")),
                    new Said(
                            row.getString("value"),
                            Objects.requireNonNullElse(row.getString("comparator"), ""),
                            Confidence.valueOf(row.getString("confidence")),
                            row.getString("article")));
        });
        return shipped;
    }

    private static Map<Place, Said> listed() throws IOException {
        Map<Place, Said> listed = new LinkedHashMap<>();
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ShippedRulesIT.class.getResourceAsStream("shipped-rules.csv")),
                StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .forEach(cells -> {
                        Place place = new Place(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
                        Said said = new Said(
                                cells.get(4),
                                cells.get(5),
                                Confidence.valueOf(cells.get(6)),
                                cells.get(7).isEmpty() ? null : cells.get(7));
                        assertThat(listed.put(place, said))
                                .as("%s twice", place)
                                .isNull();
                    });
        }
        return listed;
    }
}
