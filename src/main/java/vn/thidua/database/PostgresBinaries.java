package vn.thidua.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;
import vn.thidua.shared.StartRefused;

/** The PostgreSQL programs that come with the product, unpacked once into a folder. */
final class PostgresBinaries {

    private static final int OWNER_EXECUTE = 0100;

    private final Path folder;
    private final String majorVersion;

    private PostgresBinaries(Path folder, String majorVersion) {
        this.folder = folder;
        this.majorVersion = majorVersion;
    }

    /**
     * Unpacks the programs beside the data, unless that was done before.
     *
     * @param version full version of the programs on the class path, such as {@code 17.11.0}
     */
    static PostgresBinaries unpack(Path parent, String version) {
        String archive = archiveName();
        Path folder = parent.resolve("postgres-" + version);
        try (InputStream packed = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive)) {
            if (packed == null) {
                throw new StartRefused(StartTexts.text("database.start.platform", archive));
            }
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                Path fresh = Files.createTempDirectory(parent, "unpack");
                extract(packed, fresh);
                moveWhole(fresh, folder);
            }
        } catch (IOException e) {
            throw new StartRefused(StartTexts.text("database.start.failed", String.valueOf(e.getMessage()), parent), e);
        }
        return new PostgresBinaries(folder, version.substring(0, version.indexOf('.')));
    }

    String tool(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    String majorVersion() {
        return majorVersion;
    }

    private static void moveWhole(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            // Another start was faster; its copy is the same.
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private static void extract(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                extractEntry(tar, entry, path);
            }
        }
    }

    private static void extractEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & OWNER_EXECUTE) != 0 && isPosix(path)) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String archiveName() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch");
        String family = os.contains("linux") ? "linux" : os.contains("mac") ? "darwin" : "windows";
        String machine = "aarch64".equals(cpu) ? "arm_64" : "x86_64";
        return "postgres-" + family + "-" + machine + ".txz";
    }
}
