package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.ThiDua;
import vn.thidua.database.StoppableDatabase;

/** Everything that may break around the product, broken in turn: {@code mvn test -Pfaults}. */
class FaultCampaign {

    private static final long SEED = Long.getLong("thidua.faults.seed", 20_261_126);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    /** Eleven members vote in the same way: one of them is enough. */
    private static final Predicate<String> EVERY_STEP =
            step -> !step.endsWith(" votes") || step.equals("uyvien3 votes");

    /** From here a Bằng khen goes another way than a Giấy khen. */
    private static final Set<String> OF_THE_CITY = Set.of(
            "officer prepares the submission",
            "chair signs the submission",
            "clerk numbers the submission",
            "engine hands over",
            "city receives",
            "engine opens the appraisals",
            "city reviewer proposes",
            "engine drafts the city's decision",
            "reviewer prepares the city's decision",
            "city chair signs",
            "city clerk numbers",
            "engine finishes");

    @TempDir
    private Path folder;

    @Test
    void killedInEveryStepUntilTheGiayKhen_everyAcknowledgedStepIsThere() throws Exception {
        killed("F-GK-CN", EVERY_STEP);
    }

    @Test
    void killedInEveryStepOfTheCity_everyAcknowledgedStepIsThere() throws Exception {
        killed("F-BKTP-CN", OF_THE_CITY::contains);
    }

    private void killed(String form, Predicate<String> steps) throws Exception {
        System.out.println("Seed " + SEED);
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
            KilledRoad road = new KilledRoad(database, folder, SEED, form);
            road.take(Program.start(database, folder), steps, "engine finishes").close();
            System.out.println(road.report());
        }
    }

    @Test
    void databaseStoppedForTenSeconds_theProgramComesBackByItself() throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
            gone(database, "stopped", database::stopAtOnce, database::startAgain);
        }
    }

    @Test
    void databaseFrozenForTenSeconds_theProgramComesBackByItself() throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
            gone(database, "frozen", database::freeze, database::thaw);
        }
    }

    private void gone(StoppableDatabase database, String how, DatabaseGone.Act takeAway, DatabaseGone.Act giveBack)
            throws Exception {
        try (Program program = Program.start(database, folder, List.of(), Program.BY_ITSELF)) {
            DatabaseGone gone = new DatabaseGone(database, program, how);
            gone.under(takeAway, TEN_SECONDS, giveBack);
            System.out.println(gone.report());
            try (Connection eye = database.superuser()) {
                await().atMost(Duration.ofMinutes(1)).until(() -> allSealed(eye));
            }
        }
    }

    /** What happens in the background has come back too. */
    private static boolean allSealed(Connection eye) throws SQLException {
        try (var rows = eye.createStatement()
                .executeQuery("select (select count(*) from audit_entry) = (select count(*) from audit_leaf)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** A real file system of one megabyte, in a name space of its own: no privileges are needed. */
    @Test
    void diskFullOfEvidence_theFileIsRefusedInWordsAndNothingHalfStays() throws Exception {
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
            Files.createDirectories(database.evidence());
            String mount = "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"";
            List<String> inside = List.of(
                    "unshare", "-Urm", "sh", "-c", mount, database.evidence().toString());
            try (Program program = Program.start(database, folder, inside, Program.BY_HAND)) {
                String road = "disk-" + SEED + "-F-GK-CN";
                assertThat(program.ask("take " + road + " 0")).startsWith("taken");
                List<String> answers = new ArrayList<>();
                for (int upload = 0; upload < 5; upload++) {
                    answers.add(program.ask("upload " + road + " 300000"));
                }
                System.out.println(String.join("\n", answers));
                assertThat(answers)
                        .filteredOn(answer -> answer.startsWith("kept"))
                        .hasSize(3);
                assertThat(answers.getLast()).contains("Chưa lưu được tệp");
                Path seen = Path.of("/proc", Long.toString(program.pid()), "root")
                        .resolve(database.evidence().toString().substring(1));
                try (Connection eye = database.superuser();
                        var files = Files.walk(seen).filter(Files::isRegularFile)) {
                    assertThat(files.map(file -> file.getFileName().toString()))
                            .containsExactlyInAnyOrderElementsOf(kept(eye));
                }
                assertThat(program.ask("upload " + road + " 1000"))
                        .as("what still fits")
                        .startsWith("kept");
            }
        }
    }

    private static List<String> kept(Connection eye) throws Exception {
        List<String> kept = new ArrayList<>();
        try (var rows = eye.createStatement().executeQuery("select sha256 from document_attachment")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }

    @Test
    void malformedModel_isNamedInOneLineAndTheExitCodeSaysSo() throws Exception {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken.resolve("processes"));
        Files.writeString(broken.resolve("processes/HongRoi.bpmn"), "<bpmn:definitions");
        String tests = Path.of(FaultCampaign.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        String path = broken + ":"
                + System.getProperty("java.class.path").replace(tests + ":", "").replace(tests + "/:", "");
        List<String> command = new ArrayList<>(Program.java());
        command.addAll(List.of("-cp", path, ThiDua.class.getName(), "--server.port=0"));
        try (StoppableDatabase database = StoppableDatabase.start(folder.resolve("home"))) {
            command.addAll(database.arguments());
            Path output = folder.resolve("output.log");
            Process program = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(program.waitFor(3, TimeUnit.MINUTES)).isTrue();
            List<String> errors = Files.readAllLines(output).stream()
                    .filter(line -> line.contains(" ERROR ") || line.contains("Exception") || line.startsWith("\tat "))
                    .toList();
            System.out.println("Exit code " + program.exitValue() + "\n" + String.join("\n", errors));
            assertThat(program.exitValue()).isNotZero();
            assertThat(errors)
                    .singleElement()
                    .asString()
                    .contains("HongRoi.bpmn")
                    .doesNotContain("ListPublication");
        }
    }
}
