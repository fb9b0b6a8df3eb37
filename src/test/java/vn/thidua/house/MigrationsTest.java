package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are named {@code V<nnnn>__<room>_<what>.sql}, with a number of their own. */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{4})__([a-z]+)_[a-z0-9_]+\\.(?:sql|java)");

    private static final Path SQL = Path.of("src/main/resources/db/migration");
    private static final Path JAVA = Path.of("src/main/java/db/migration");

    @Test
    void migrations_areWellNamed() throws IOException {
        assertThat(faults(List.of(SQL, JAVA), rooms())).isEmpty();
    }

    @Test
    void plantedMigrations_areCaught(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("V0701__nomination_lines.sql"), "select 1;");
        Files.writeString(folder.resolve("V0701__nomination_again.sql"), "select 1;");
        Files.writeString(folder.resolve("V702__nomination_short.sql"), "select 1;");
        Files.writeString(folder.resolve("V0703__dossier_unknown_room.sql"), "select 1;");
        Files.writeString(folder.resolve("V0704__nomination_decomposed.sql"), "select 'Tie\u0302\u0301ng';");
        assertThat(faults(List.of(folder), rooms()))
                .containsExactlyInAnyOrder(
                        "V0701__nomination_lines.sql: number 0701 is taken",
                        "V702__nomination_short.sql: not named V<nnnn>__<room>_<what>.sql",
                        "V0703__dossier_unknown_room.sql: no room dossier",
                        "V0704__nomination_decomposed.sql: not composed Unicode (NFC)");
    }

    private static List<String> faults(List<Path> folders, Set<String> rooms) throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> numbers = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (!file.endsWith("package-info.java")) {
                        check(file, rooms, numbers, faults);
                    }
                }
            }
        }
        return faults;
    }

    private static void check(Path file, Set<String> rooms, Set<String> numbers, List<String> faults)
            throws IOException {
        String name = file.getFileName().toString();
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            faults.add(name + ": not named V<nnnn>__<room>_<what>.sql");
            return;
        }
        if (!numbers.add(parts.group(1))) {
            faults.add(name + ": number " + parts.group(1) + " is taken");
        }
        if (!rooms.contains(parts.group(2))) {
            faults.add(name + ": no room " + parts.group(2));
        }
        if (!Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC)) {
            faults.add(name + ": not composed Unicode (NFC)");
        }
    }

    private static Set<String> rooms() throws IOException {
        try (Stream<Path> rooms = Files.list(Path.of("src/main/java/vn/thidua"))) {
            return rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }
}
