package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each numbered principle of awarding that the program applies has a test that is called by its number and by what it does: it
 * blocks, it warns and somebody writes a reason, or it informs. A test of one thing stands for no other.
 */
class NumberedRulesTest {

    /** What a principle does where it is not met, and how a test says so. */
    private enum Effect {
        BLOCK("\\bblock(s|ed)?\\b"),
        WARN("\\bwarns?\\b.*\\b(written reason|writes why|its reason)\\b"),
        INFORM("\\binforms?\\b");

        private final Pattern words;

        Effect(String words) {
            this.words = Pattern.compile(words);
        }

        Predicate<String> said() {
            return words.asPredicate();
        }
    }

    /** As the field has them: hard stops, warnings with a written reason, informations. */
    private static final Map<Integer, Effect> APPLIED = Map.ofEntries(
            Map.entry(1, Effect.BLOCK),
            Map.entry(2, Effect.INFORM),
            Map.entry(3, Effect.BLOCK),
            Map.entry(4, Effect.BLOCK),
            Map.entry(5, Effect.BLOCK),
            Map.entry(6, Effect.INFORM),
            Map.entry(7, Effect.INFORM),
            Map.entry(9, Effect.INFORM),
            Map.entry(10, Effect.WARN),
            Map.entry(11, Effect.BLOCK),
            Map.entry(14, Effect.BLOCK),
            Map.entry(15, Effect.WARN),
            Map.entry(16, Effect.BLOCK),
            Map.entry(17, Effect.WARN),
            Map.entry(19, Effect.WARN),
            Map.entry(22, Effect.WARN),
            Map.entry(24, Effect.WARN));

    private static final Pattern NAME = Pattern.compile("@DisplayName\\(\\s*\"([^\"]*)\"");
    private static final Pattern NUMBERED = Pattern.compile("BR-(\\d\\d)\\b(?:(?!\\bBR-\\d\\d).)*");
    private static final Pattern SHIPPED = Pattern.compile("(?m)^ND152\\|br_(\\d\\d)\\|\\*\\|[^|]*\\|(\\w+)\\|");
    private static final Path RULES = Path.of("src/test/resources/vn/thidua/award/shipped-rules.csv");

    @Test
    void everyRule_hasATestOfWhatItDoes() {
        assertThat(unsaid(names(), APPLIED)).isEmpty();
    }

    @Test
    void everyRuleThatShipsWithARow_doesWhatTheRowSays() throws IOException {
        Map<Integer, Effect> shipped = shipped(Files.readString(RULES));

        assertThat(shipped).hasSizeGreaterThan(10);
        assertThat(APPLIED).containsAllEntriesOf(shipped);
    }

    @Test
    void ruleWithoutATest_orWithOneOfAnotherEffect_isMissed() {
        List<String> planted = List.of(
                "BR-01 the same blocks",
                "what BR-02 says",
                "BR-03 it is shown, BR-05 blocked",
                "BR-10 it warns",
                "BR-17 it warns, and nobody goes on without a written reason",
                "BR-24 somebody writes why");

        assertThat(unsaid(
                        planted,
                        Map.of(
                                1, Effect.BLOCK,
                                2, Effect.INFORM,
                                3, Effect.BLOCK,
                                4, Effect.BLOCK,
                                5, Effect.BLOCK,
                                10, Effect.WARN,
                                17, Effect.WARN,
                                24, Effect.WARN)))
                .containsExactly("BR-02 INFORM", "BR-03 BLOCK", "BR-04 BLOCK", "BR-10 WARN", "BR-24 WARN");
        assertThat(shipped("ND152|br_01|*|2025-07-01|WARN||VERIFIED|Điều 5\nND98|br_02|*|2024-01-01|BLOCK||UNSURE|"))
                .isEqualTo(Map.of(1, Effect.WARN));
    }

    /** The words after a number, up to the next, say what that rule does. */
    private static List<String> unsaid(List<String> names, Map<Integer, Effect> rules) {
        Map<Integer, Effect> missing = new TreeMap<>(rules);
        for (String name : names) {
            for (MatchResult found : NUMBERED.matcher(name).results().toList()) {
                int number = Integer.parseInt(found.group(1));
                Effect effect = missing.get(number);
                if (effect != null && effect.said().test(found.group())) {
                    missing.remove(number);
                }
            }
        }
        return missing.entrySet().stream()
                .map(rule -> String.format("BR-%02d %s", rule.getKey(), rule.getValue()))
                .toList();
    }

    private static Map<Integer, Effect> shipped(String rules) {
        Map<Integer, Effect> shipped = new TreeMap<>();
        SHIPPED.matcher(rules)
                .results()
                .forEach(row -> shipped.put(Integer.parseInt(row.group(1)), Effect.valueOf(row.group(2))));
        return shipped;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("NumberedRulesTest.java"))
                    .toList()) {
                Matcher matcher = NAME.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
