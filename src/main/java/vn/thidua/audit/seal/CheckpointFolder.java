package vn.thidua.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of the checkpoints outside the database, one text file a year, notes one after the other with an empty line
 * between. Meant to be carried away: whoever holds a copy can show that the trail was changed after it.
 */
class CheckpointFolder {

    private static final String SUFFIX = ".checkpoints.txt";

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** Adds a note in one write, so that nodes sharing the folder do not mix their lines. */
    void append(SignedNote note, LocalDate day) {
        byte[] bytes = (note.note() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                    folder.resolve(day.getYear() + SUFFIX),
                    EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                file.write(ByteBuffer.wrap(bytes));
                file.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint is in the database, but not in " + folder, e);
        }
    }

    /** Lays the public key beside the copies, for those who check them elsewhere. */
    void publish(VerifierKey key) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("public-key.txt"), key.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every note of every file.
     *
     * @throws IllegalArgumentException for a file in which something else stands
     */
    List<SignedNote> notes() {
        List<SignedNote> notes = new ArrayList<>();
        for (Path file : files()) {
            try {
                notes.addAll(notes(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return notes;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SignedNote> notes(String content) {
        List<SignedNote> notes = new ArrayList<>();
        // Blocks alternate: a text, then its signatures.
        String[] blocks = content.strip().split("\n\n");
        for (int i = 0; i + 1 < blocks.length; i += 2) {
            notes.add(SignedNote.parse(blocks[i] + "\n\n" + blocks[i + 1] + "\n"));
        }
        if (!content.isBlank() && blocks.length % 2 != 0) {
            throw new IllegalArgumentException("A note without signatures at the end");
        }
        return notes;
    }
}
