package vn.thidua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the project and on the class path. */
class HouseTest {

    /** Camunda's REST, web applications and starter, script engines, Vaadin's development server: see ADR 0002, 0003. */
    private static final Pattern REFUSED = Pattern.compile(
            "camunda-(webapp|engine-rest|bpm-spring-boot|bpm-webapp|bpm-run|engine-plugin-connect|scripting).*"
                    + "|(graal|js-scriptengine|nashorn|jython|jruby|groovy|rhino|bsh|kotlin-script|luaj).*"
                    + "|(vaadin-dev|vaadin-dev-server|vaadin-dev-bundle|copilot|hilla|vaadin-endpoint).*"
                    + "|(h2|hsqldb|derby)-\\d.*");

    @Test
    void classPath_hasNothingRefused() {
        assertThat(refused(System.getProperty("java.class.path"))).isEmpty();
    }

    @Test
    void plantedJars_areCaught() {
        String path = String.join(
                File.pathSeparator,
                "/x/camunda-webapp-jakarta-7.24.0.jar",
                "/x/camunda-engine-rest-core-7.24.0.jar",
                "/x/camunda-bpm-spring-boot-starter-7.24.0.jar",
                "/x/js-scriptengine-25.0.1.jar",
                "/x/vaadin-dev-25.2.2.jar",
                "/x/camunda-engine-7.24.0.jar");
        assertThat(refused(path)).hasSize(5).doesNotContain("camunda-engine-7.24.0.jar");
    }

    @Test
    void packages_areAllNullMarked() throws IOException {
        assertThat(notNullMarked(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void plantedPackages_areCaught(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("bare"));
        Files.writeString(root.resolve("bare/A.java"), "package bare; class A {}");
        Files.createDirectories(root.resolve("unmarked"));
        Files.writeString(root.resolve("unmarked/B.java"), "package unmarked; class B {}");
        Files.writeString(
                root.resolve("unmarked/package-info.java"), "/** NullMarked? @NullMarked! */ package unmarked;");
        assertThat(notNullMarked(root)).containsExactlyInAnyOrder("bare", "unmarked");
    }

    @Test
    void frontEndSources_doNotExist() {
        assertThat(Path.of("src/main/frontend")).doesNotExist();
        assertThat(Path.of("package.json")).doesNotExist();
    }

    private static List<String> refused(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(REFUSED.asMatchPredicate())
                .toList();
    }

    private static List<String> notNullMarked(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            for (Path folder : folders.toList()) {
                Path info = folder.resolve("package-info.java");
                if (hasJava(folder)
                        && (!Files.exists(info)
                                || !JavaText.of("", Files.readString(info))
                                        .code()
                                        .contains("@NullMarked"))) {
                    found.add(root.relativize(folder).toString());
                }
            }
        }
        return found;
    }

    private static boolean hasJava(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }
}
