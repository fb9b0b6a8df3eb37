package vn.thidua.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which way up a photo is, the one thing in EXIF that a reader needs: phones store pictures as the sensor lies. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Orientation() {}

    /** Reads an APP1 segment; {@link #UPRIGHT} when it says nothing sensible. */
    static int of(byte[] segment) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return UPRIGHT;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                .slice();
        try {
            tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.getShort();
            int directory = tiff.getInt();
            int entries = tiff.position(within(tiff, directory)).getShort() & 0xffff;
            for (int i = 0; i < entries; i++) {
                tiff.position(within(tiff, directory + 2 + i * ENTRY_BYTES));
                if ((tiff.getShort() & 0xffff) == TAG && tiff.getShort() == SHORT) {
                    tiff.getInt();
                    int value = tiff.getShort();
                    return value > UPRIGHT && value <= LAST ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (BufferUnderflowException e) {
            // A made-up directory; the picture itself is none the worse.
            return UPRIGHT;
        }
    }

    private static int within(ByteBuffer buffer, int position) {
        if (position < 0 || position > buffer.limit()) {
            throw new BufferUnderflowException();
        }
        return position;
    }

    /** An APP1 segment that says this and nothing else. */
    static byte[] alone(int orientation) {
        ByteBuffer segment = ByteBuffer.allocate(EXIF.length + 26);
        segment.put(EXIF);
        segment.put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        segment.putInt(0);
        return segment.array();
    }
}
