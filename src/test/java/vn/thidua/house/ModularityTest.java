package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.thidua.ThiDua;

/** Rooms use of one another only what the {@code package-info} of each declares, and the README says the same. */
class ModularityTest {

    private static final ImportOption TESTS_TOO = location -> true;

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| .+ \\| (.*) \\|$");

    private static final Pattern NAME = Pattern.compile("`([\\w:]+)`");

    @Test
    void program_keepsItsRoomsApart() {
        ApplicationModules.of(ThiDua.class).verify();
    }

    @Test
    void plantedReachIntoAnotherRoom_isCaught() {
        assertThatThrownBy(() ->
                        ApplicationModules.of("samples.modules", TESTS_TOO).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("samples.modules.second.Reaching");
    }

    @Test
    void roomsOfTheReadme_areThoseOfTheProgramWithWhatEachMayUse() throws IOException {
        assertThat(written(readme())).isEqualTo(declared());
    }

    @Test
    void roomTakenOutOfTheReadme_orGivenLeaveThere_isCaught() throws IOException {
        String readme = readme();

        assertThat(written(readme.replaceFirst("(?m)^\\| `portal` .*$\n", ""))).isNotEqualTo(declared());
        assertThat(written(readme.replaceFirst("(?m)^(\\| `award` .*`audit`) \\|$", "$1, `council` |")))
                .isNotEqualTo(declared());
    }

    private static Map<String, Set<String>> declared() {
        return ApplicationModules.of(ThiDua.class).stream()
                .map(module -> module.getBasePackage().getName())
                .collect(Collectors.toMap(
                        name -> name.substring(name.lastIndexOf('.') + 1),
                        ModularityTest::mayUse,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Set<String> mayUse(String room) {
        try {
            ApplicationModule module = Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class);
            return Stream.of(module.allowedDependencies())
                    .map(name -> name.replace(" ", ""))
                    .collect(Collectors.toSet());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No package-info in " + room, e);
        }
    }

    /** The table under the heading of the rooms. */
    private static Map<String, Set<String>> written(String readme) {
        String section = readme.substring(readme.indexOf("\n## The rooms"), readme.indexOf("Where a line belongs:"));
        return ROW.matcher(section)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), ModularityTest::names, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> names(MatchResult row) {
        return NAME.matcher(row.group(2)).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
