package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The database that a program in another process carries, seen from outside: looked into, and killed.
 *
 * @param home the program's folder
 */
public record CarriedDatabase(Path home) {

    private static final String VERSION = System.getProperty("thidua.database.version", "17.11.0");
    private static final int PID = 0;
    private static final int PORT = 3;

    /** For a program that is still to be started; its server's programs need not be unpacked again. */
    public static CarriedDatabase in(Path home) throws IOException {
        UnpackedOnce.linkInto(home, VERSION);
        return new CarriedDatabase(home);
    }

    /** How a program is told to keep it there. */
    public List<String> arguments() {
        return List.of("--thidua.home=" + home);
    }

    public Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + line(PORT) + "/" + EmbeddedDatabase.NAME,
                PostgresServer.SUPERUSER,
                Secrets.in(home.resolve("keys")).of(PostgresServer.SUPERUSER));
    }

    /** Kills every process of the server. */
    public void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(line(PID))).orElseThrow();
        List<ProcessHandle> family = new ArrayList<>(postmaster.descendants().toList());
        family.add(postmaster);
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private String line(int number) throws IOException {
        return Files.readAllLines(home.resolve("database/data/postmaster.pid"))
                .get(number)
                .strip();
    }
}
