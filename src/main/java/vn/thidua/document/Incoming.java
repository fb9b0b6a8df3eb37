package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: in a temporary file that goes when this is closed, hashed and counted while it was written. */
record Incoming(Path file, long bytes, String sha256) implements AutoCloseable {

    private static final int CHUNK = 64 * 1024;

    /**
     * @throws DocumentException {@code document.size} as soon as the limit is passed
     * @throws Interrupted when the sender stopped
     */
    static Incoming receive(InputStream content, long maxBytes, String name) throws IOException {
        return write(out -> {
            long bytes = 0;
            byte[] chunk = new byte[CHUNK];
            for (int read = read(content, chunk); read >= 0; read = read(content, chunk)) {
                bytes += read;
                if (bytes > maxBytes) {
                    throw DocumentException.size(name, maxBytes);
                }
                out.write(chunk, 0, read);
            }
        });
    }

    private static int read(InputStream content, byte[] chunk) throws Interrupted {
        try {
            return content.read(chunk);
        } catch (IOException e) {
            throw new Interrupted(e);
        }
    }

    /** A new temporary file with what the writer writes; nothing of it stays when the writer fails. */
    static Incoming write(Writer writer) throws IOException {
        Path file = Files.createTempFile("thidua-", ".incoming");
        boolean whole = false;
        try {
            MessageDigest digest = sha256Digest();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                writer.write(out);
            }
            whole = true;
            return new Incoming(file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
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

    /** The sender pressed cancel or lost the connection; told apart from a disk that fails. */
    static class Interrupted extends IOException {

        Interrupted(IOException cause) {
            super("The upload stopped", cause);
        }
    }

    /** Writes a file's content. */
    interface Writer {
        void write(OutputStream out) throws IOException;
    }
}
