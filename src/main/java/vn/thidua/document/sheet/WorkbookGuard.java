package vn.thidua.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.thidua.shared.BusinessException;

/**
 * Looks through a workbook before anything reads it: what it unpacks to is counted and not believed, and no part may bring
 * a DOCTYPE, by which XML could name other files or grow without end. A workbook of Excel never has one.
 */
final class WorkbookGuard {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 100L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;
    private static final String DOCTYPE = "<!DOCTYPE";

    private WorkbookGuard() {}

    /** @throws BusinessException {@code document.sheet.tooLarge} or {@code document.sheet.unreadable} */
    static void check(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new BusinessException("document.sheet.tooLarge", name);
            }
            long left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                left = check(zip, parts.nextElement(), left, name);
            }
        } catch (ZipException damaged) {
            throw new BusinessException("document.sheet.unreadable", name);
        }
    }

    private static long check(ZipFile zip, ZipEntry part, long left, String name) throws IOException {
        long still = left;
        byte[] chunk = new byte[CHUNK];
        String before = "";
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                still -= read;
                if (still < 0) {
                    throw new BusinessException("document.sheet.tooLarge", name);
                }
                String text = before + new String(chunk, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
                if (text.contains(DOCTYPE)) {
                    throw new BusinessException("document.sheet.unreadable", name);
                }
                // The word could lie across two chunks.
                before = text.substring(Math.max(0, text.length() - DOCTYPE.length()));
            }
        }
        return still;
    }
}
