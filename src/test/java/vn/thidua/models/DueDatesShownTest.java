package vn.thidua.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.house.JavaText;

/** A due date is shown by {@code DueText} or {@code DueLabel} and by nothing else: both know of "dự kiến". */
class DueDatesShownTest {

    @Test
    void dueDates_areShownByTheirWidgets() throws IOException {
        assertThat(written(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void plantedDueDates_areCaught(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("room/ui"));
        Files.writeString(root.resolve("room/ui/Bad.java"), "class Bad { String s = Formats.date(step.due()); }");
        Files.writeString(
                root.resolve("room/ui/Worse.java"),
                "class Worse { String s = Formats.moment(\n    session.ballotDeadline()); }");
        Files.writeString(
                root.resolve("room/ui/Good.java"), "class Good { String s = DueText.day(step.due(), true); }");

        assertThat(written(root)).containsExactlyInAnyOrder("Bad.java", "Worse.java");
    }

    private static List<String> written(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root).filter(DueDatesShownTest::isView)) {
            for (Path file : files.toList()) {
                String code = JavaText.of("", Files.readString(file)).code();
                // One statement at a time: what stands in the next is not this call's argument.
                if (Stream.of(code.split("Formats\\.(?=date|moment|time|longDate)"))
                        .skip(1)
                        .map(DueDatesShownTest::argument)
                        .anyMatch(argument -> argument.matches("(?s).*\\b\\w*([dD]ue|[dD]eadline)\\w*\\b.*"))) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }

    private static boolean isView(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/ui/") && !path.contains("shared/ui");
    }

    /** What stands between the call's own brackets. */
    private static String argument(String call) {
        int depth = 0;
        for (int i = call.indexOf('('); i >= 0 && i < call.length(); i++) {
            char here = call.charAt(i);
            depth += here == '(' ? 1 : here == ')' ? -1 : 0;
            if (depth == 0) {
                return call.substring(call.indexOf('(') + 1, i);
            }
        }
        return "";
    }
}
