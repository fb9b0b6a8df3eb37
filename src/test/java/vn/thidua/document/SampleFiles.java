package vn.thidua.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, and of kinds that only look like it. Each call of a kind gives other bytes. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n");
    }

    /** A PDF of about that many bytes, all its own. */
    static byte[] pdfOf(int bytes) {
        return text("%PDF-1.7\n% " + UUID.randomUUID() + "\n" + "x".repeat(bytes - 100) + "\n%%EOF\n");
    }

    static byte[] png() {
        return picture("png");
    }

    static byte[] jpeg() {
        return picture("jpeg");
    }

    /** As some programs lock a PDF: it opens without a password and cannot be printed. */
    static byte[] lockedPdf() {
        return text("%PDF-1.7\n" + "x".repeat(70_000) + "\ntrailer<</Size 9/Encrypt 12 0 R/Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] cutPdf() {
        return text("%PDF-1.7\n" + "x".repeat(5_000));
    }

    static byte[] heic() {
        return started("0000002466747970686569630000");
    }

    static byte[] html() {
        return text("<html><script>alert(1)</script></html>");
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    static byte[] xlsx() {
        return zip("[Content_Types].xml", "xl/workbook.xml");
    }

    static byte[] docxWithMacro() {
        return zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
    }

    static byte[] otherZip() {
        return zip("readme.txt");
    }

    static byte[] cutZip() {
        byte[] whole = docx();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] started(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(text(UUID.randomUUID().toString()));
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new Random().ints(64).toArray();
        picture.setRGB(0, 0, 8, 8, pixels, 0, 8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text(UUID.randomUUID().toString()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
