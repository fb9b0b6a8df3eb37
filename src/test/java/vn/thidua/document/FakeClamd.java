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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's side of INSTREAM on a port of its own, for one file. */
final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received = new CompletableFuture<>();
    private final List<Integer> chunks = new CopyOnWriteArrayList<>();
    private final int mostBytes;

    /**
     * @param answer sent when the file is there; {@code null} for none, ever
     * @param mostBytes after which it answers without waiting for the end
     */
    private FakeClamd(@Nullable String answer, int mostBytes) throws IOException {
        this.mostBytes = mostBytes;
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> serve(answer));
    }

    static FakeClamd answering(String answer) throws IOException {
        return new FakeClamd(answer, Integer.MAX_VALUE);
    }

    static FakeClamd silent() throws IOException {
        return new FakeClamd(null, Integer.MAX_VALUE);
    }

    /** Takes so many bytes, says that it is too much and hangs up, as clamd does beyond its StreamMaxLength. */
    static FakeClamd takingAtMost(int bytes) throws IOException {
        return new FakeClamd("INSTREAM size limit exceeded. ERROR\0", bytes);
    }

    ClamdScanner scanner(Duration timeout) {
        return new ClamdScanner(server.getInetAddress().getHostAddress(), server.getLocalPort(), timeout);
    }

    /** Lengths of the chunks as they were announced, without the empty one that ends the stream. */
    List<Integer> chunks() {
        received.join();
        return List.copyOf(chunks);
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
            for (int length = in.readInt(); length != 0 && content.size() <= mostBytes; length = in.readInt()) {
                chunks.add(length);
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
