package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The types of file that are accepted, told by what is in the file and never by its name or by what a browser says. */
enum FileType {
    PDF("application/pdf", "pdf", "255044462d", null),
    JPEG("image/jpeg", "jpg", "ffd8ff", null),
    PNG("image/png", "png", "89504e470d0a1a0a", null),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "504b0304",
            "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "504b0304", "xl/workbook.xml");

    private static final int LONGEST_START = 8;

    /** What a HEIF picture of an iPhone calls itself, behind the length of its first box. */
    private static final Pattern HEIC = Pattern.compile("^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)", Pattern.DOTALL);

    private static final int HEIC_START = 12;

    private final String contentType;
    private final String extension;
    private final byte[] start;
    private final @Nullable String part;

    /** @param part what an Office file of this kind holds as its main part */
    FileType(String contentType, String extension, String start, @Nullable String part) {
        this.contentType = contentType;
        this.extension = extension;
        this.start = HexFormat.of().parseHex(start);
        this.part = part;
    }

    /** Empty when the file is none of the accepted types, or a broken one of them. */
    static Optional<FileType> of(Path file) throws IOException {
        byte[] first;
        try (InputStream content = Files.newInputStream(file)) {
            first = content.readNBytes(LONGEST_START);
        }
        for (FileType type : values()) {
            boolean starts = first.length >= type.start.length
                    && Arrays.equals(Arrays.copyOf(first, type.start.length), type.start);
            if (starts && (type.part == null || holds(file, type.part))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    static boolean isHeic(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return HEIC.matcher(new String(content.readNBytes(HEIC_START), StandardCharsets.ISO_8859_1))
                    .find();
        }
    }

    /** Reads the list of parts only and unpacks nothing; an Office file with macros is none of ours. */
    private static boolean holds(Path file, String part) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null
                    && zip.getEntry(part) != null
                    && zip.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        } catch (ZipException e) {
            // Starts like a zip and is not one.
            return false;
        }
    }

    String contentType() {
        return contentType;
    }

    /** The name with the ending that fits the content. */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean fits = lower.endsWith("." + extension) || this == JPEG && lower.endsWith(".jpeg");
        return fits ? name : name + "." + extension;
    }
}
