package vn.thidua.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, and of kinds that only look like it. Each call of a kind gives other bytes. */
final class SampleFiles {

    private SampleFiles() {}

    static byte[] pdf() {
        return text("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n");
    }

    static byte[] png() {
        return started("89504e470d0a1a0a");
    }

    static byte[] jpeg() {
        return started("ffd8ffe0");
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
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] started(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(text(UUID.randomUUID().toString()));
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
