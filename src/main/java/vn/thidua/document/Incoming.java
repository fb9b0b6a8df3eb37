package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: in a temporary file that goes when this is closed, hashed and counted while it was read. */
record Incoming(Path file, long bytes, String sha256) implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    /** @throws DocumentException {@code document.size} as soon as the limit is passed */
    static Incoming receive(InputStream content, long maxBytes) throws IOException {
        Path file = Files.createTempFile("thidua-", ".incoming");
        boolean whole = false;
        try {
            MessageDigest digest = sha256Digest();
            long bytes = 0;
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] chunk = new byte[CHUNK];
                for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                    bytes += read;
                    if (bytes > maxBytes) {
                        throw DocumentException.size(maxBytes);
                    }
                    digest.update(chunk, 0, read);
                    out.write(chunk, 0, read);
                }
            }
            whole = true;
            return new Incoming(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
