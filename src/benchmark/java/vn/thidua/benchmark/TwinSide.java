package vn.thidua.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The {@link Twin} sent by pgbench, or by a plain loop where there is no pgbench. */
final class TwinSide implements Side {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private final String database;
    private final String url;
    private final String user;
    private final String password;
    private final List<String> script;
    private final Path file;
    private final @Nullable String pgbench;
    private int nominations;

    TwinSide(String database, String url, String user, String password, Twin twin, Path file)
            throws SQLException, IOException {
        this.database = database;
        this.url = url;
        this.user = user;
        this.password = password;
        this.file = file;
        script = twin.script();
        pgbench = find();
        Files.write(file, script);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String table : twin.tables()) {
                statement.execute(table);
            }
        }
    }

    /** Where pgbench is on this machine; null where it is not, and it is not among the bundled programs. */
    static @Nullable String find() throws IOException {
        List<Path> folders = new ArrayList<>();
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).forEach(folders::add);
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        return folders.stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String name() {
        return pgbench == null ? "jdbcReplay" : "pgbench";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public void prepare(int wanted) {
        nominations = wanted;
    }

    @Override
    public long run() throws Exception {
        return pgbench == null ? replay() : pgbench(pgbench);
    }

    private long pgbench(String program) throws Exception {
        String[] address = url.substring(url.indexOf("//") + 2, url.lastIndexOf('/')).split(":");
        ProcessBuilder builder = new ProcessBuilder(
                        program,
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=1",
                        "--transactions=" + nominations,
                        "--file=" + file,
                        "--host=" + address[0],
                        "--port=" + address[1],
                        "--username=" + user,
                        database)
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench: " + said);
        }
        return (long) (nominations / Double.parseDouble(rate.group(1)) * TimeUnit.SECONDS.toNanos(1));
    }

    private long replay() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            List<PreparedStatement> prepared = new ArrayList<>();
            for (String line : script) {
                prepared.add(connection.prepareStatement(line));
            }
            long begun = System.nanoTime();
            for (int number = 0; number < nominations; number++) {
                for (PreparedStatement statement : prepared) {
                    statement.execute();
                }
            }
            return System.nanoTime() - begun;
        }
    }

    @Override
    public int flush() {
        // Its session has ended, and with the end it has reported.
        return 0;
    }

    /** All there are in the script, however often: each is asked for once a round. */
    @Override
    public Map<String, Long> statements() {
        Statements counted = new Statements();
        script.stream()
                .filter(line -> !line.equals("begin;") && !line.equals("end;"))
                .forEach(line -> counted.count(line, nominations));
        return counted.take();
    }
}
