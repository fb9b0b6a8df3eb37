package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Where the bytes lie: named by their SHA-256, shared by all nodes, never changed. */
public interface EvidenceStorage {

    /**
     * Keeps a copy of the file. When this returns, the bytes survive a crash; keeping the same bytes again does no harm.
     *
     * @throws IOException when they could not be kept; nothing half-written is ever found under the name
     */
    void keep(String sha256, Path file) throws IOException;

    /** The caller closes the stream. */
    InputStream open(String sha256) throws IOException;

    /** The names of what was last kept before that time. */
    List<String> keptBefore(Instant time) throws IOException;

    /** Forgets the bytes; no row names them any more. */
    void forget(String sha256) throws IOException;
}
