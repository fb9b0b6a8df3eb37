package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditSentencesTest {

    /** The audit room's own texts, which stand under the same word. */
    private static final Pattern OF_THE_ROOM = Pattern.compile("audit\\.(verify|enum|start|busy)\\b.*");

    private static final Pattern ACTION = Pattern.compile("AuditEvent\\s*\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void everyAction_hasItsSentence() throws IOException {
        Set<String> actions = new TreeSet<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            ACTION.matcher(Files.readString(file)).results().forEach(found -> actions.add(found.group(1)));
        }
        Properties texts = texts();

        assertThat(actions)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(texts.stringPropertyNames()).anyMatch(key -> says(key, action)));
    }

    /** Shown behind the name of who did it. */
    @Test
    void everySentence_readsOnAfterAName() throws IOException {
        Properties texts = texts();

        assertThat(texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("audit.")
                                && !OF_THE_ROOM.matcher(key).matches())
                        .map(key -> key + "=" + texts.getProperty(key)))
                .isNotEmpty()
                .allMatch(AuditSentencesTest::readsOn);
        assertThat(readsOn("audit.planted.done=Ký văn bản")).isFalse();
    }

    private static boolean readsOn(String line) {
        return Character.isLowerCase(line.charAt(line.indexOf('=') + 1));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        for (Path file : files(Path.of("src/main/resources/texts"), ".properties")) {
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
        }
        return texts;
    }

    /** An action that is put together, such as {@code decision.signed.} and a kind, has at least one sentence. */
    private static boolean says(String key, String action) {
        return action.endsWith(".") ? key.startsWith("audit." + action) : key.equals("audit." + action);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }
}
