package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStorageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final String NAME = "ab".repeat(32);

    @TempDir
    private Path place;

    private Path folder;
    private Path file;
    private FolderEvidenceStorage storage;

    @BeforeEach
    void makeFile() throws IOException {
        folder = place.resolve("evidence");
        file = Files.writeString(place.resolve("file"), "content");
        storage = new FolderEvidenceStorage(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keptFile_isReadAgain() throws IOException {
        storage.keep(NAME, file);

        try (InputStream content = storage.open(NAME)) {
            assertThat(content.readAllBytes()).asString().isEqualTo("content");
        }
        assertThat(all()).containsExactly(folder.resolve("ab").resolve(NAME));
    }

    @Test
    void keptTwice_isOneFileAndYoungAgain() throws IOException {
        storage.keep(NAME, file);
        Files.setLastModifiedTime(storage.place(NAME), FileTime.from(NOW.minusSeconds(99)));
        assertThat(storage.keptBefore(NOW)).containsExactly(NAME);

        storage.keep(NAME, file);

        assertThat(storage.keptBefore(NOW)).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void fileThatCannotBeRead_leavesNothing() {
        assertThatThrownBy(() -> storage.keep(NAME, place.resolve("none"))).isInstanceOf(IOException.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void forgottenFile_isGone() throws IOException {
        storage.keep(NAME, file);
        storage.forget(NAME);

        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> storage.open(NAME)).isInstanceOf(IOException.class);
    }

    @Test
    void noFolderYet_holdsNothing() throws IOException {
        assertThat(storage.keptBefore(NOW)).isEmpty();
    }

    private List<Path> all() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
