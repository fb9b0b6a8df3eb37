package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.house.JavaText;

/** The screen of rules says of each whether the product reads it: what it says has to be so. */
class AppliedRulesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern KEYS =
            Pattern.compile("insert into award_rule_key\\b[^;]*;|(?:update|delete from) award_rule_key\\b[^;]*;");
    private static final Pattern NAMED = Pattern.compile("'(\\w+)'");
    private static final Path RECORD = Path.of("src/docs/adr/0048-every-rule-is-read-or-says-why-not.md");
    private static final Pattern EXCUSE = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S.* \\|$");
    private static final Pattern WORD = Pattern.compile("\\b(\\w+)\\b");
    /** Of a key that is put together, such as one for each authority that may be asked. */
    private static final Pattern BEGINNING = Pattern.compile("\"(\\w+_)\"");

    private static final Pattern STANDARDS = Pattern.compile("insert into award_standard\\b[^;]*;");
    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', .*, (true|false), \\d+\\)");

    @Test
    void ruleSaidToBeApplied_isReadSomewhere_andNoOtherIs() throws IOException {
        Map<String, Boolean> said = new TreeMap<>();
        migrations().forEach(migration -> KEYS.matcher(migration).results().forEach(found -> say(found.group(), said)));

        assertThat(said).isNotEmpty();
        assertThat(untrue(said, sources())).isEmpty();
    }

    @Test
    void ruleThatNothingReads_saysWhyInTheRecord_andNoOtherDoes() throws IOException {
        Map<String, Boolean> said = new TreeMap<>();
        migrations().forEach(migration -> KEYS.matcher(migration).results().forEach(found -> say(found.group(), said)));

        assertThat(unread(said)).containsExactlyElementsOf(excused(JavaText.read(RECORD)));
    }

    @Test
    void excuseAndKeys_areFoundWhereTheyAreWritten() {
        Map<String, Boolean> said = said("('one', 'Một', 'LIMIT', 'DAYS', null, true, 1),\n"
                + "('two', 'Hai', 'LIMIT', 'DAYS', null, false, 2)");
        say("update award_rule_key set name = 'Ba' where key = 'two';", said);
        assertThat(unread(said)).as("a name is no reader").containsExactly("two");

        say("update award_rule_key set applied = true\nwhere key in ('two');", said);
        assertThat(unread(said)).isEmpty();

        assertThat(excused("| `two` | Why. |\n| `three` | |\n| other | Why. |")).containsExactly("two");
    }

    private static List<String> unread(Map<String, Boolean> said) {
        return said.entrySet().stream()
                .filter(rule -> !rule.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Rows of the record's table that give a reason, in order of key. */
    private static List<String> excused(String record) {
        return EXCUSE.matcher(record)
                .results()
                .map(row -> row.group(1))
                .sorted()
                .toList();
    }

    @Test
    void ruleNobodyReads_saidToBeApplied_isCaught() {
        Map<String, Boolean> said = said("('one', 'Một', 'LIMIT', 'DAYS', null, true, 1),\n"
                + "('two', 'Hai', 'LIMIT', 'DAYS', null, false, 2)");

        assertThat(untrue(said, List.of("value(\"two\")"))).containsExactly("one", "two");
    }

    /** A key said to be applied later on, or taken away. */
    private static void say(String statement, Map<String, Boolean> said) {
        if (statement.startsWith("insert")) {
            said.putAll(said(statement));
        } else if (statement.startsWith("delete") || statement.contains("set applied = true")) {
            NAMED.matcher(statement)
                    .results()
                    .map(named -> named.group(1))
                    .filter(said::containsKey)
                    .forEach(key -> said.compute(key, (k, v) -> statement.startsWith("delete") ? null : true));
        }
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().map(JavaText::read).toList();
        }
    }

    private static Map<String, Boolean> said(String sql) {
        return ROW.matcher(sql)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> Boolean.valueOf(row.group(2)), (one, other) -> one, TreeMap::new));
    }

    private static List<String> untrue(Map<String, Boolean> said, List<String> sources) {
        Set<String> words = found(WORD, sources);
        Set<String> beginnings = found(BEGINNING, sources);
        return said.entrySet().stream()
                .filter(rule -> rule.getValue()
                        != (words.contains(rule.getKey()) || beginnings.stream().anyMatch(rule.getKey()::startsWith)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> found(Pattern pattern, List<String> sources) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> models = Files.walk(Path.of("processes"))) {
            // The rows of a standard name the keys of their numbers.
            Stream<String> standards = migrations().stream()
                    .flatMap(migration -> STANDARDS.matcher(migration).results().map(MatchResult::group));
            return Stream.concat(
                            standards,
                            Stream.concat(java, models)
                                    .filter(Files::isRegularFile)
                                    // What the catalogue only shows is not applied by that.
                                    .filter(file -> !file.endsWith("CatalogueEntry.java"))
                                    .map(JavaText::read))
                    .toList();
        }
    }
}
