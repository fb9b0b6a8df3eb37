package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PostgreSQL programs, unpacked once for all runs of the tests; only the data of a run is its own. */
final class UnpackedOnce {

    private static final Path SHARED = Path.of("target", "test-postgres").toAbsolutePath();

    private UnpackedOnce() {}

    /** A folder beside the programs, for the data of one run. */
    static Path freshHome(String version) throws IOException {
        Files.createDirectories(SHARED);
        Path home = Files.createTempDirectory(SHARED, "run");
        linkInto(home, version);
        return home;
    }

    static void linkInto(Path home, String version) throws IOException {
        Files.createDirectories(SHARED);
        Files.createDirectories(home);
        PostgresBinaries.unpack(SHARED.resolve("bin"), version);
        Files.createSymbolicLink(home.resolve("bin"), SHARED.resolve("bin"));
    }
}
