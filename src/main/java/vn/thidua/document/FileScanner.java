package vn.thidua.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A virus scanner. At most one bean; without one every file is kept as not scanned. */
public interface FileScanner {

    /**
     * The name of the threat that was found; empty for a clean file.
     *
     * @throws IOException when the scanner cannot be reached, does not answer in time, or cannot judge this file
     */
    Optional<String> threatIn(Path file) throws IOException;
}
