package vn.thidua.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.CarriedDatabase;
import vn.thidua.database.StoppableDatabase;

/** A {@link KillableProgram} seen from the test: what it is told, what it says, and its death. */
final class Program implements AutoCloseable {

    /** Jobs and recurring work only when told: whatever changes, changes by the step that is taken. */
    static final List<String> BY_HAND = List.of("--thidua.engine.jobs=false", "--thidua.scheduling=false");

    /** As in an office, with the audit sealed more often. */
    static final List<String> BY_ITSELF = List.of("--thidua.audit.every=PT2S");

    private static final String END = "end of output";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts it on the database, with nothing happening by itself, and waits until it is ready. */
    static Program start(StoppableDatabase database, Path folder) throws IOException {
        return start(database, folder, List.of(), BY_HAND);
    }

    /**
     * @param before put before {@code java} on the command line
     * @param settings of what it does by itself
     */
    static Program start(StoppableDatabase database, Path folder, List<String> before, List<String> settings)
            throws IOException {
        return start(before, database.arguments(), settings, folder);
    }

    /** Starts it as a newcomer does, with the database it carries. */
    static Program start(CarriedDatabase database, Path folder) throws IOException {
        return start(List.of(), database.arguments(), BY_HAND, folder);
    }

    private static Program start(List<String> before, List<String> database, List<String> settings, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(java());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KillableProgram.class.getName()));
        command.addAll(database);
        command.addAll(List.of(
                "--server.port=0",
                "--thidua.sample=true",
                "--thidua.sample.nominations=false",
                "--thidua.access.password-cost=4",
                "--logging.level.root=warn"));
        command.addAll(settings);
        Path log = folder.resolve("program.log");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Program program = new Program(process, log);
        program.next("ready");
        return program;
    }

    /** The interpreter with what makes a short life quick. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED");
    }

    void tell(String order) throws IOException {
        Writer orders = process.outputWriter(StandardCharsets.UTF_8);
        orders.write(order + "\n");
        orders.flush();
    }

    String ask(String order) throws IOException {
        tell(order);
        return next("");
    }

    /** The next line that begins so; what it says before that is passed over. */
    String next(String beginning) {
        while (true) {
            String line = next(PATIENCE);
            if (line == null) {
                throw new IllegalStateException("The program fell silent before it said \"" + beginning
                        + "\"; what its threads are at: " + threads());
            }
            if (line.startsWith(Said.FAILED)) {
                throw new IllegalStateException("The program " + line + ", see " + log);
            }
            if (line.equals(END)) {
                throw new IllegalStateException("The program ended before it said \"" + beginning + "\", see " + log);
            }
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    /** The next line, or null when there was none for so long. */
    @Nullable
    String next(Duration patience) {
        try {
            return said.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a program that says nothing: all that is known of why. */
    private String threads() {
        try {
            Process dump = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            Long.toString(pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    long pid() {
        return process.pid();
    }

    /** Kills it and answers what it had said before and nobody had heard yet. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        List<String> rest = new ArrayList<>();
        for (String line = said.take(); !line.equals(END); line = said.take()) {
            rest.add(line);
        }
        return rest;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Said.MARK)) {
                    said.add(line.substring(Said.MARK.length()));
                } else {
                    Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            }
        } catch (IOException killed) {
            // Its end of the pipe went with it.
        } finally {
            said.add(END);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
