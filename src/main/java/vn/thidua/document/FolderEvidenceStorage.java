package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder, fanned out by the first two digits of the hash. Written beside its place, fsynced, renamed, and the folder
 * fsynced too, because a rename is only durable with it.
 */
class FolderEvidenceStorage implements EvidenceStorage {

    private static final String DRAFT = ".draft";

    private final Path folder;
    private final Clock clock;

    FolderEvidenceStorage(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    @Override
    public void keep(String sha256, Path file) throws IOException {
        Path target = place(sha256);
        Path parent = shelf(sha256);
        createFolder(parent);
        if (Files.exists(target)) {
            // Young again: the sweep is not to take what somebody is about to name.
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            return;
        }
        Path draft = target.resolveSibling(sha256 + "." + UUID.randomUUID() + DRAFT);
        try {
            Files.copy(file, draft);
            force(draft, StandardOpenOption.WRITE);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            force(parent, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public List<String> keptBefore(Instant time) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                folder,
                2,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.lastModifiedTime().toInstant().isBefore(time))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(DRAFT))
                    .toList();
        }
    }

    @Override
    public void forget(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    Path place(String sha256) {
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            Files.createDirectories(wanted);
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
