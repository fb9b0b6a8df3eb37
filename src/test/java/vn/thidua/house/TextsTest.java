package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text that the code asks for exists, once, well written; labels of enums are complete. */
class TextsTest {

    private static final Pattern ENUM_KEY = Pattern.compile("\\w+\\.enum\\.(\\w+)\\.(\\w+)");

    private final TextFiles texts = TextFiles.ofProgram();
    private final TextKeys keys = new TextKeys(texts);

    @Test
    void textFiles_areWellWritten() {
        assertThat(texts.faults()).isEmpty();
    }

    @Test
    void keysInCode_haveTheirText() {
        assertThat(JavaText.ofProgram().stream().flatMap(source -> keys.missing(source).stream()))
                .as("keys without a text")
                .isEmpty();
    }

    @Test
    void enumLabels_areComplete() {
        Map<String, Set<String>> labelled = texts.texts().keySet().stream()
                .map(ENUM_KEY::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        key -> key.group().substring(0, key.start(2) - 1),
                        Collectors.mapping(key -> key.group(2), Collectors.toCollection(TreeSet::new))));
        Map<String, Set<String>> enums = ProgramClasses.all().stream()
                .filter(JavaClass::isEnum)
                .filter(type -> !type.getSimpleName().isEmpty())
                .collect(Collectors.toMap(JavaClass::getSimpleName, TextsTest::values, (one, other) -> one));
        labelled.forEach((prefix, values) -> {
            String name = prefix.substring(prefix.lastIndexOf('.') + 1);
            assertThat(enums).as("enum behind %s", prefix).containsKey(name);
            assertThat(values).as("labels %s", prefix).isEqualTo(enums.get(name));
        });
    }

    @Test
    void keysThatNobodyNames_areGone() {
        assertThat(keys.unused(JavaText.ofProgram()))
                .as("texts that nothing shows")
                .isEmpty();
    }

    @Test
    void plantedFaultsInFiles_areCaught(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("sample.properties"),
                "sample.one=Một\nsample.one=Hai\nsample.empty=\nSample=Ba\nsample.split=Tie\u0302\u0301ng\n"
                        + "sample.quote=Đơn vị '{0}'\nsample.place={0\nsample.enum.Kind.A=A\n");
        assertThat(TextFiles.in(folder).faults())
                .anyMatch(fault -> fault.contains("key twice: sample.one"))
                .anyMatch(fault -> fault.contains("no text for sample.empty"))
                .anyMatch(fault -> fault.contains("not a key: Sample"))
                .anyMatch(fault -> fault.contains("NFC"))
                .anyMatch(fault -> fault.contains("doubled: sample.quote"))
                .anyMatch(fault -> fault.contains("sample.place"));
    }

    @Test
    void plantedKeysWithoutText_areCaught() {
        JavaText planted = JavaText.of("Planted", """
                // "shared.commented.out" is no key
                getTranslation("shared.view.missing");
                texts.text("view.missing");
                throw new BusinessException("access.missing");
                audit.record(AuditEvent.of("nowhere.never", subject));
                String key = "shared.assembled." + value;
                """);
        assertThat(keys.missing(planted))
                .containsExactlyInAnyOrder(
                        "Planted: shared.view.missing",
                        "Planted: view.missing",
                        "Planted: access.missing",
                        "Planted: audit.nowhere.never",
                        "Planted: shared.assembled.");
        assertThat(keys.unused(List.of(planted))).contains("shared.forbidden");
    }

    private static Set<String> values(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
