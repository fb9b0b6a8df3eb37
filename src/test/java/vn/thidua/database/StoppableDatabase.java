package vn.thidua.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of a test's own that keeps what it acknowledged, as an office's does. The program reaches it as an external
 * database; the test takes it away and gives it back, on the same port.
 */
public final class StoppableDatabase implements AutoCloseable {

    private static final String VERSION = System.getProperty("thidua.database.version", "17.11.0");

    private final Path home;
    private final EmbeddedDatabase first;
    private final int port;

    private StoppableDatabase(Path home) {
        this.home = home;
        first = EmbeddedDatabase.durable(home, VERSION);
        port = URI.create(first.url(EmbeddedDatabase.NAME).substring("jdbc:".length()))
                .getPort();
    }

    public static StoppableDatabase start(Path home) throws IOException {
        UnpackedOnce.linkInto(home, VERSION);
        return new StoppableDatabase(home);
    }

    /** How a program is told to use this database, with everything else it keeps in the same folder. */
    public List<String> arguments() {
        return List.of(
                "--spring.datasource.url=" + first.url(EmbeddedDatabase.NAME),
                "--spring.datasource.username=" + EmbeddedDatabase.RUNTIME,
                "--spring.datasource.password=" + first.password(EmbeddedDatabase.RUNTIME),
                "--spring.flyway.url=" + first.url(EmbeddedDatabase.NAME),
                "--spring.flyway.user=" + EmbeddedDatabase.OWNER,
                "--spring.flyway.password=" + first.password(EmbeddedDatabase.OWNER),
                "--thidua.home=" + home,
                "--thidua.keys.folder=" + home.resolve("keys"));
    }

    /** Where the program keeps evidence. */
    public Path evidence() {
        return home.resolve("evidence");
    }

    public Connection superuser() throws SQLException {
        return superuser(EmbeddedDatabase.NAME);
    }

    public Connection superuser(String database) throws SQLException {
        return first.superuser(database);
    }

    public String superuserPassword() {
        return first.password(PostgresServer.SUPERUSER);
    }

    public String url(String database) {
        return first.url(database);
    }

    /** As when its machine loses power: no connection is ended in order, nothing is written that was not yet. */
    public void stopAtOnce() throws Exception {
        ProcessHandle postmaster = postmaster();
        signal("QUIT", List.of(postmaster));
        postmaster.onExit().get(1, TimeUnit.MINUTES);
    }

    public void startAgain() {
        // Whoever stops a server names its folder: the handle of the first start closes this one too.
        PostgresServer.start(
                PostgresBinaries.unpack(home.resolve("bin"), VERSION),
                home.resolve("database"),
                first.password(PostgresServer.SUPERUSER),
                port,
                EmbeddedDatabase.DURABLE);
    }

    /** Nothing answers and nothing is refused, as when a disk hangs. */
    public void freeze() throws Exception {
        signal("STOP", family());
    }

    public void thaw() throws Exception {
        signal("CONT", family());
    }

    /** The server's processes. */
    public List<ProcessHandle> family() throws IOException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> family = new ArrayList<>(List.of(postmaster));
        family.addAll(postmaster.descendants().toList());
        return family;
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(home.resolve("database/data/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + ": " + exit);
        }
    }

    @Override
    public void close() {
        first.close();
        try {
            // Whoever clears the folder away is not to follow this link.
            Files.deleteIfExists(home.resolve("bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
