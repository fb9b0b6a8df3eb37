package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The screen of rules says of each whether the product reads it: what it says has to be so. */
class AppliedRulesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern ROW = Pattern.compile("\\('(\\w+)', .*, (true|false), \\d+\\)");

    @Test
    void ruleSaidToBeApplied_isReadSomewhere_andNoOtherIs() throws IOException {
        Map<String, Boolean> said = said(keys());

        assertThat(said).isNotEmpty();
        assertThat(untrue(said, sources())).isEmpty();
    }

    @Test
    void ruleNobodyReads_saidToBeApplied_isCaught() {
        Map<String, Boolean> said = said("('one', 'Một', 'LIMIT', 'DAYS', null, true, 1),\n"
                + "('two', 'Hai', 'LIMIT', 'DAYS', null, false, 2)");

        assertThat(untrue(said, List.of("value(\"two\")"))).containsExactly("one", "two");
    }

    /** The first list of keys, and those that came later. */
    private static String keys() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().contains("__award_rule_keys"))
                    .map(JavaText::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static Map<String, Boolean> said(String sql) {
        return ROW.matcher(sql)
                .results()
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> Boolean.valueOf(row.group(2)), (one, other) -> one, TreeMap::new));
    }

    private static List<String> untrue(Map<String, Boolean> said, List<String> sources) {
        return said.entrySet().stream()
                .filter(rule -> rule.getValue() != isRead(rule.getKey(), sources))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isRead(String key, List<String> sources) {
        Pattern word = Pattern.compile("\\b" + key + "\\b");
        return sources.stream().anyMatch(source -> word.matcher(source).find());
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main/java"));
                Stream<Path> models = Files.walk(Path.of("processes"))) {
            return Stream.concat(java, models)
                    .filter(Files::isRegularFile)
                    .map(JavaText::read)
                    .toList();
        }
    }
}
