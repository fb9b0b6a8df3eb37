package vn.thidua.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program, and the program with its database server, while a client writes down every save it was told of:
 * the next start has to find all of them. Once each here; {@code -Dthidua.kills=10} repeats it.
 */
class DurabilityIT {

    private static final int KILLS = Integer.getInteger("thidua.kills", 1);
    private static final int SAVES_BEFORE_KILL = 300;
    private static final String VERSION = "17.11.0";

    @TempDir
    private Path folder;

    @Test
    void programKilled_everyAcknowledgedSaveIsFound() throws Exception {
        killAndFind(false);
    }

    @Test
    void programAndServerKilled_everyAcknowledgedSaveIsFound() throws Exception {
        killAndFind(true);
    }

    private void killAndFind(boolean serverToo) throws Exception {
        Path home = folder.resolve("home");
        long next = 0;
        Set<Long> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            next = writeUntilKilled(home, next, serverToo, acknowledged);
        }
        Set<Long> found = find(home);
        assertThat(found).containsAll(acknowledged);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * SAVES_BEFORE_KILL);
    }

    private static long writeUntilKilled(Path home, long from, boolean serverToo, Set<Long> acknowledged)
            throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableWriter.class.getName(),
                        home.toString(),
                        VERSION,
                        Long.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = from - 1;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            boolean killed = false;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("saved ")) {
                    last = Long.parseLong(line.substring("saved ".length()));
                    acknowledged.add(last);
                }
                if (!killed && last >= from + SAVES_BEFORE_KILL) {
                    killed = true;
                    if (serverToo) {
                        new CarriedDatabase(home).kill();
                    }
                    program.toHandle().destroyForcibly();
                }
            }
        }
        program.waitFor();
        // What was under way when the kill came may have been saved without being acknowledged.
        return last + 2;
    }

    private static Set<Long> find(Path home) throws Exception {
        Set<Long> found = new HashSet<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.durable(home, VERSION);
                Connection connection = database.superuser(EmbeddedDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n from acknowledged")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }
}
