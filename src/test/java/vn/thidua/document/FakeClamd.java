package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's side of INSTREAM on a port of its own, for one file. */
final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();

    /** @param answer sent when the file is there; {@code null} for none, ever */
    private FakeClamd(@Nullable String answer) throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(answer));
    }

    static FakeClamd answering(String answer) throws IOException {
        return new FakeClamd(answer);
    }

    static FakeClamd silent() throws IOException {
        return new FakeClamd(null);
    }

    ClamdScanner scanner(Duration timeout) {
        return new ClamdScanner(server.getInetAddress().getHostAddress(), server.getLocalPort(), timeout);
    }

    byte[] received() {
        return received.join();
    }

    private void serve(@Nullable String answer) {
        try (Socket client = server.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
            if (!command.equals(COMMAND)) {
                throw new IOException("Not INSTREAM: " + command);
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length != 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            received.complete(content.toByteArray());
            if (answer == null) {
                // Until the other side gives up.
                in.read();
            } else {
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            received.completeExceptionally(new UncheckedIOException(e));
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
