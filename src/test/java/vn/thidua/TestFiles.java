package vn.thidua;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Function;
import vn.thidua.document.Received;

/** Sends files the way a browser does: they come in first, and are kept by a command of their own. */
public final class TestFiles {

    private TestFiles() {}

    /** What the command says of the file that came in. */
    public static <T> T send(Receive receive, String name, byte[] content, Function<Received, T> keep) {
        try (Received file = receive.receive(name, new ByteArrayInputStream(content))) {
            return keep.apply(file);
        }
    }

    /** A service's way in. */
    public interface Receive {
        Received receive(String name, InputStream content);
    }
}
