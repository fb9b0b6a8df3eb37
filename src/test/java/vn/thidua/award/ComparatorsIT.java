package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.IntegrationTest;

/** How a figure is held against a value is read from its row, or is structure and says why: nothing else is refused a change. */
@IntegrationTest
class ComparatorsIT {

    private static final Path RECORD = Path.of("src/docs/adr/0014-rules-as-data.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FIXED = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([<>=]+)` \\| \\S.* \\|$");

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void comparatorThatNobodyMayChange_standsInTheRecord_andNoOther() throws IOException {
        assertThat(recorded()).hasSizeGreaterThan(10).isEqualTo(fixed());
    }

    @Test
    @Transactional
    void comparatorThatIsFixedAndUnsaid_orAnother_isCaught() throws IOException {
        jdbc.update("update award_rule_value set comparator = '>' where rule_set = 'ND152' and key = 'minor_age'");
        jdbc.update("update award_rule_value set comparator = '<=' where rule_set = 'ND152' and key = 'stats_due'");

        assertThat(fixed()).containsKey("stats_due").isNotEqualTo(recorded());
        assertThat(fixed().get("minor_age")).isNotEqualTo(recorded().get("minor_age"));
    }

    @Test
    void shareWhoseComparatorMayBeChosen_isReadWithIt() throws IOException {
        List<String> free = free();
        String sources = sources();

        assertThat(free).contains("vote_majority", "same_achievement_similarity", "min_ldtt_ratio_collective");
        assertThat(free).noneMatch(key -> readWithoutComparator(key, sources));
    }

    @Test
    void shareReadAsANumber_isCaught() {
        assertThat(readWithoutComparator("share", "int least = rules.value(set, \"share\", null, day)\n.number();"))
                .isTrue();
        assertThat(readWithoutComparator(
                        "share", "rules.value(set, \"share\", null, day).threshold(); other.number();"))
                .isFalse();
    }

    private static Map<String, String> recorded() throws IOException {
        Map<String, String> recorded = new TreeMap<>();
        FIXED.matcher(Files.readString(RECORD))
                .results()
                .forEach(row -> recorded.merge(row.group(1), row.group(2), (one, other) -> one + other));
        return recorded;
    }

    /** By key; of all rule sets. */
    private Map<String, String> fixed() {
        Map<String, String> fixed = new TreeMap<>();
        jdbc.query("""
                select distinct v.key, v.comparator from award_rule_value v join award_rule_key k on k.key = v.key
                where v.comparator is not null
                  and not (k.kind in ('SHARE', 'PERCENT') and v.comparator in ('>=', '>'))""", row -> {
            fixed.merge(row.getString("key"), row.getString("comparator"), (one, other) -> one + " " + other);
        });
        return fixed;
    }

    private List<String> free() {
        return jdbc.queryForList("""
                select distinct v.key from award_rule_value v join award_rule_key k on k.key = v.key
                where k.kind in ('SHARE', 'PERCENT') and v.comparator in ('>=', '>') order by v.key""", String.class);
    }

    /** In one statement. */
    private static boolean readWithoutComparator(String key, String sources) {
        return Pattern.compile("\"" + key + "\"[^;]*\\.number\\(\\)")
                .matcher(sources)
                .find();
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
