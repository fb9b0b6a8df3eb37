package vn.thidua.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.util.FileSystemUtils;
import vn.thidua.shared.StartRefused;

/**
 * One PostgreSQL server process in a folder, driven by the server's own tools. Listens on the loopback address only and
 * asks for passwords (SCRAM).
 */
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int WAIT_SECONDS = 60;
    private static final int START_RETRIES = 10;
    private static final int START_RETRY_MILLIS = 1_000;

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;
    private final int port;

    private PostgresServer(PostgresBinaries binaries, Path data, Path log, int port) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts the server on its folder, making the folder on first use. A server that an earlier, killed run left behind
     * is stopped first: its settings are not ours to guess.
     *
     * @param settings server settings, passed on the command line so that no file can change them
     */
    static PostgresServer start(
            PostgresBinaries binaries, Path folder, String superuserPassword, int port, Map<String, String> settings) {
        Path data = folder.toAbsolutePath().resolve("data");
        PostgresServer server = new PostgresServer(binaries, data, folder.resolve("postgres.log"), port);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                server.init(folder, superuserPassword);
            }
            server.checkVersion();
            server.stopLeftOver();
            server.launch(settings);
        } catch (IOException e) {
            throw new StartRefused(
                    StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), server.log), e);
        }
        return server;
    }

    int port() {
        return port;
    }

    private void init(Path folder, String password) throws IOException {
        // A first start that was cut off leaves a half-made folder behind: it is made beside and moved when whole.
        Path fresh = folder.resolve("data.new");
        FileSystemUtils.deleteRecursively(fresh);
        Path passwordFile = Files.createTempFile(folder, "pw", null);
        try {
            Files.writeString(passwordFile, password, StandardCharsets.UTF_8);
            run(List.of(
                    binaries.tool("initdb"),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8"));
            Files.move(fresh, data);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void checkVersion() throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!found.equals(binaries.majorVersion())) {
            throw new StartRefused(StartTexts.text("database.start.version", data, found, binaries.majorVersion()));
        }
    }

    private void stopLeftOver() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        boolean alive = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .isPresent();
        if (alive) {
            LOG.info("Stopping the database server (pid {}) that an earlier run left behind", pid);
            stop();
        }
    }

    private void launch(Map<String, String> settings) throws IOException {
        List<String> options = new ArrayList<>();
        options.add("-p " + port);
        options.add("-c listen_addresses=127.0.0.1");
        options.add("-c unix_socket_directories=");
        settings.forEach((name, value) -> options.add("-c " + name + "=" + value));
        List<String> start = List.of(
                binaries.tool("pg_ctl"),
                "--pgdata=" + data,
                "--log=" + log,
                "--timeout=" + WAIT_SECONDS,
                "--wait",
                "--options=" + String.join(" ", options),
                "start");
        try {
            // The last processes of a server that was killed hold its shared memory for a moment longer.
            new RetryTemplate(RetryPolicy.builder()
                            .maxRetries(START_RETRIES)
                            .delay(Duration.ofMillis(START_RETRY_MILLIS))
                            .includes(IOException.class)
                            .build())
                    .execute(() -> {
                        run(start);
                        return true;
                    });
        } catch (RetryException e) {
            throw new IOException(e.getCause().getMessage(), e);
        }
    }

    private void stop() throws IOException {
        run(List.of(
                binaries.tool("pg_ctl"),
                "--pgdata=" + data,
                "--mode=fast",
                "--timeout=" + WAIT_SECONDS,
                "--wait",
                "stop"));
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            LOG.warn("The database server did not stop cleanly; the next start recovers it", e);
        }
    }

    private void run(List<String> command) throws IOException {
        List<String> full = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it sees another user.
            full.addAll(List.of("unshare", "-U"));
        }
        full.addAll(command);
        Path output = Files.createTempFile("thidua-postgres", ".out");
        try {
            Process process = new ProcessBuilder(full)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(WAIT_SECONDS + 10L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + ": no answer in " + WAIT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(output, StandardCharsets.UTF_8).strip();
                throw new IOException(said.replaceAll("\\s*\\R\\s*", " "));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(command.getFirst() + ": interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && !System.getProperty("os.name").startsWith("Windows");
    }
}
