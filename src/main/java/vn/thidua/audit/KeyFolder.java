package vn.thidua.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * Where the program's own keys lie: one file each, readable by its owner only, outside the database and shared by all
 * nodes. Whoever backs up the database backs this folder up elsewhere.
 */
public class KeyFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    /** Names the folder; without it the keys lie in {@code thidua.home}. */
    static final String SETTING = "thidua.keys.folder";

    private final Path folder;

    /** The folder that is configured, or the one in {@code thidua.home}. */
    public static KeyFolder of(Environment environment) {
        String named = environment.getProperty(SETTING, "");
        return new KeyFolder(
                named.isBlank() ? Path.of(environment.getProperty("thidua.home", ".thidua"), "keys") : Path.of(named));
    }

    public KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The content of a key file, made once: of several nodes that start together exactly one makes it.
     *
     * @throws UncheckedIOException when the file can be neither read nor made
     */
    public byte[] readOrCreate(String name, Supplier<byte[]> fresh) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file, fresh.get());
            }
            warnIfOthersMayRead(file);
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " can be neither read nor made", e);
        }
    }

    /**
     * The content of a key file that was made before; empty where there is none.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public Optional<byte[]> read(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    private void create(Path file, byte[] content) throws IOException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        try (FileChannel channel = FileChannel.open(
                draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly("rw-------"))) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        try {
            // A link, unlike a rename, fails when the name is taken: the first node wins, complete.
            Files.createLink(file, draft);
            LOG.info("Made key file {}", file);
        } catch (FileAlreadyExistsException e) {
            LOG.info("Key file {} was made by another node", file);
        } finally {
            Files.delete(draft);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void warnIfOthersMayRead(Path file) throws IOException {
        if (isPosix() && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            LOG.warn("Key file {} can be read by others than its owner", file);
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
