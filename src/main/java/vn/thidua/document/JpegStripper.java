package vn.thidua.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without what is not the picture: place and device (EXIF, XMP, IPTC), comments, thumbnails, second
 * pictures and films behind the first one. Pixels stay as they are, and so do colour profile and the way up.
 */
final class JpegStripper {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

    private final DataInputStream in;
    private final DataOutputStream out;
    private boolean pictured;

    private JpegStripper(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** @throws DamagedFile when it is no whole JPEG */
    static void strip(InputStream in, OutputStream out) throws IOException {
        try {
            new JpegStripper(in, out).run();
        } catch (EOFException e) {
            throw new DamagedFile("JPEG ends too early", e);
        }
    }

    private void run() throws IOException {
        if (in.readUnsignedByte() != 0xff || in.readUnsignedByte() != START) {
            throw new DamagedFile("No JPEG");
        }
        write(START);
        int marker = nextMarker();
        while (marker != END) {
            byte[] segment = segment();
            copy(marker, segment);
            if (marker == SCAN) {
                pictured = true;
                marker = copyScan();
            } else {
                marker = nextMarker();
            }
        }
        if (!pictured) {
            throw new DamagedFile("JPEG without a picture");
        }
        // What stands behind the end is another file: a film, a second picture.
        write(END);
        out.flush();
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xff) {
            throw new DamagedFile("JPEG segment expected");
        }
        return afterFill();
    }

    /** A marker may be preceded by any number of fill bytes. */
    private int afterFill() throws IOException {
        int code = in.readUnsignedByte();
        while (code == 0xff) {
            code = in.readUnsignedByte();
        }
        return code;
    }

    private byte[] segment() throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new DamagedFile("JPEG segment without length");
        }
        byte[] segment = new byte[length - 2];
        in.readFully(segment);
        return segment;
    }

    private void copy(int marker, byte[] segment) throws IOException {
        if (isPicture(marker, segment)) {
            write(marker, segment);
        } else if (marker == APP1) {
            int orientation = Orientation.of(segment);
            if (orientation != Orientation.UPRIGHT) {
                write(APP1, Orientation.alone(orientation));
            }
        }
    }

    private static boolean isPicture(int marker, byte[] segment) {
        return switch (marker) {
            case APP0 -> starts(segment, JFIF);
            case APP2 -> starts(segment, COLOURS);
            case APP14 -> starts(segment, ADOBE);
            case COMMENT -> false;
            default -> marker < APP0 || marker > APP15;
        };
    }

    /** Copies compressed data up to the next marker, which is returned. */
    private int copyScan() throws IOException {
        while (true) {
            int value = in.readUnsignedByte();
            if (value != 0xff) {
                out.write(value);
                continue;
            }
            int code = afterFill();
            if (code != 0 && (code < FIRST_RESTART || code > LAST_RESTART)) {
                return code;
            }
            write(code);
        }
    }

    private void write(int marker) throws IOException {
        out.write(0xff);
        out.write(marker);
    }

    private void write(int marker, byte[] segment) throws IOException {
        write(marker);
        out.writeShort(segment.length + 2);
        out.write(segment);
    }

    private static boolean starts(byte[] segment, byte[] with) {
        return segment.length >= with.length
                && Arrays.equals(segment, 0, with.length, with, 0, with.length);
    }
}
