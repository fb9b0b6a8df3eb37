package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {

    @TempDir
    private Path place;

    @Test
    void newKey_isReadableByItsOwnerOnly() throws Exception {
        Path folder = place.resolve("keys");
        new KeyFolder(folder).readOrCreate("one", () -> new byte[] {1});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void knownKey_isNotMadeAgain() {
        KeyFolder folder = new KeyFolder(place);
        folder.readOrCreate("one", () -> new byte[] {1});

        assertThat(folder.readOrCreate("one", () -> new byte[] {2})).containsExactly(1);
    }

    @Test
    void nodesThatStartTogether_agreeOnOneKey() throws Exception {
        List<Callable<byte[]>> nodes = IntStream.range(0, 16)
                .<Callable<byte[]>>mapToObj(node -> () ->
                        new KeyFolder(place.resolve("shared")).readOrCreate("one", () -> new byte[] {(byte) node}))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<byte[]> keys = pool.invokeAll(nodes).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(keys).allSatisfy(key -> assertThat(key).isEqualTo(keys.getFirst()));
        }
        try (var files = Files.list(place.resolve("shared"))) {
            assertThat(files).hasSize(1);
        }
    }
}
