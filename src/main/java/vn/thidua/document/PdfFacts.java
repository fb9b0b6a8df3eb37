package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What can be told of a PDF without opening it: whether it is whole, and whether it is locked. A locked file is named in
 * its trailer, which is never compressed.
 */
record PdfFacts(boolean whole, boolean locked) {

    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");
    private static final String END = "%%EOF";

    /** Readers look for the end in the last kilobyte; some scanners add more behind it. */
    private static final int TAIL = 4 * 1024;

    private static final int CHUNK = 64 * 1024;

    /** Longer than anything looked for, so that nothing is cut in two. */
    private static final int OVERLAP = 128;

    static PdfFacts of(Path file) throws IOException {
        boolean locked = false;
        String rest = "";
        String tail = "";
        try (InputStream content = Files.newInputStream(file)) {
            byte[] chunk = content.readNBytes(CHUNK);
            while (chunk.length > 0) {
                String text = rest + new String(chunk, StandardCharsets.ISO_8859_1);
                locked |= LOCK.matcher(text).find();
                tail = last(tail + text, TAIL);
                rest = last(text, OVERLAP);
                chunk = content.readNBytes(CHUNK);
            }
        }
        return new PdfFacts(tail.contains(END), locked);
    }

    private static String last(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }
}
