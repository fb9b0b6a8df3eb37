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
import java.util.Set;

/** Copies a PNG without its texts, times and EXIF, and without what stands behind its end; pixels stay as they are. */
final class PngStripper {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final String FIRST = "IHDR";
    private static final String LAST = "IEND";
    private static final int CHECK = 4;

    /** Ancillary chunks that change how the picture looks. */
    private static final Set<String> LOOKS =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD", "cICP");

    private PngStripper() {}

    /** @throws DamagedFile when it is no whole PNG */
    static void strip(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        try {
            if (in.readLong() != SIGNATURE) {
                throw new DamagedFile("No PNG");
            }
            out.writeLong(SIGNATURE);
            String type = copyChunk(in, out);
            if (!type.equals(FIRST)) {
                throw new DamagedFile("PNG without a header");
            }
            while (!type.equals(LAST)) {
                type = copyChunk(in, out);
            }
        } catch (EOFException e) {
            throw new DamagedFile("PNG ends too early", e);
        }
        out.flush();
    }

    private static String copyChunk(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new DamagedFile("PNG chunk without length");
        }
        byte[] type = new byte[4];
        in.readFully(type);
        String name = new String(type, StandardCharsets.US_ASCII);
        boolean critical = Character.isUpperCase(name.charAt(0));
        if (critical || LOOKS.contains(name)) {
            out.writeInt(length);
            out.write(type);
            copy(in, out, length + (long) CHECK);
        } else {
            copy(in, OutputStream.nullOutputStream(), length + (long) CHECK);
        }
        return name;
    }

    private static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[8 * 1024];
        for (long left = bytes; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
