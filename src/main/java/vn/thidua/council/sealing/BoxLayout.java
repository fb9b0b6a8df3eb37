package vn.thidua.council.sealing;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody counted of one item in the paper box, as bytes: always equally many, whatever the figures. */
public final class BoxLayout {

    private static final int VERSION = 1;
    private static final int FIGURES = 4;

    private BoxLayout() {}

    /** Length of every entry. */
    public static int length() {
        return 32;
    }

    /** @throws IllegalArgumentException unless there is a figure for each of: yes, no, blank, invalid */
    public static byte[] write(List<Integer> figures) {
        if (figures.size() != FIGURES) {
            throw new IllegalArgumentException("Not the figures of a box");
        }
        ByteBuffer entry = ByteBuffer.allocate(length()).putInt(VERSION);
        figures.forEach(entry::putInt);
        return entry.array();
    }

    /** @throws IllegalArgumentException for bytes that are no entry */
    public static List<Integer> read(byte[] bytes) {
        ByteBuffer entry = ByteBuffer.wrap(bytes);
        if (bytes.length != length() || entry.getInt() != VERSION) {
            throw new IllegalArgumentException("Not an entry of a box");
        }
        return IntStream.range(0, FIGURES).mapToObj(figure -> entry.getInt()).toList();
    }
}
