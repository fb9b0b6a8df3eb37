package vn.thidua.document;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that came in and was found fit to be kept; on the disk of this node, and gone when it is closed. Kept by
 * {@link Attachments#keep(vn.thidua.shared.SubjectRef, vn.thidua.shared.UnitCode, Received)}, as often as a command
 * needs to be repeated.
 */
public final class Received implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Received.class);

    private final String name;
    private final FileType type;
    private final Incoming file;
    private final String receivedSha256;
    private final Scanning.Outcome scan;

    /** @param receivedSha256 hash of the bytes as they came, before anything was taken out of a picture */
    Received(String name, FileType type, Incoming file, String receivedSha256, Scanning.Outcome scan) {
        this.name = name;
        this.type = type;
        this.file = file;
        this.receivedSha256 = receivedSha256;
        this.scan = scan;
    }

    /** As it will be shown. */
    public String name() {
        return name;
    }

    /** As it would be kept; a picture is without its metadata. */
    public long bytes() {
        return file.bytes();
    }

    FileType type() {
        return type;
    }

    Incoming file() {
        return file;
    }

    String receivedSha256() {
        return receivedSha256;
    }

    Scanning.Outcome scan() {
        return scan;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // The file itself was kept or refused already; a left-over in the temporary folder changes neither.
            LOG.warn("A temporary file stays", e);
        }
    }
}
