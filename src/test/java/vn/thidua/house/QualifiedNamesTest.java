package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a class comes from stands among the imports and not in the code, unless two classes of one name meet in a file. */
class QualifiedNamesTest {

    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/vn"), Path.of("src/test/java/vn"), Path.of("src/browser-test/java"));

    private static final Pattern STRING = Pattern.compile("\"\"\"(?s:.*?)(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern HEADER = Pattern.compile("(?m)^(?:package|import)\\b[^;]*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+)\\.([A-Z]\\w*);");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)");
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?<![\\w.])((?:java|javax|jakarta|org|com|vn|tools)(?:\\.[a-z_][a-z0-9_]*)+)\\.([A-Z]\\w*)");

    @Test
    void classes_areNamedByTheirImports() {
        assertThat(SOURCES.stream()
                        .flatMap(folder -> JavaText.in(folder).stream()
                                .filter(source -> !source.name().endsWith("package-info.java"))
                                .flatMap(source -> qualified(source).map(found -> source.name() + ": " + found))))
                .isEmpty();
    }

    @Test
    void plantedQualifiedName_isCaught_andOneThatHasToBeThereIsNot() {
        JavaText planted = JavaText.of("Planted.java", """
                package planted;

                import java.util.Date;

                /** Of java.util.Locale. */
                class Planted {
                    // java.util.Set
                    private java.util.List<String> names = java.util.List.of("java.util.Map", "@java.util.Deque");
                    private java.sql.Date day = java.sql.Date.valueOf("2026-11-26");
                    private @org.jspecify.annotations.Nullable Date other;
                }
                """);

        assertThat(qualified(planted))
                .containsExactly("java.util.List", "java.util.List", "org.jspecify.annotations.Nullable");
    }

    private static Stream<String> qualified(JavaText source) {
        Map<String, String> imported = source.found(IMPORT)
                .collect(Collectors.toMap(found -> found.group(2), found -> found.group(1), (one, other) -> one));
        List<String> declared =
                source.found(DECLARED).map(found -> found.group(1)).toList();
        String body =
                HEADER.matcher(STRING.matcher(source.code()).replaceAll("\"\"")).replaceAll("");
        return QUALIFIED
                .matcher(body)
                .results()
                .filter(found -> {
                    String other = imported.get(found.group(2));
                    return !declared.contains(found.group(2)) && (other == null || other.equals(found.group(1)));
                })
                .map(found -> found.group(1) + "." + found.group(2));
    }
}
