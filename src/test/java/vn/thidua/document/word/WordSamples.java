package vn.thidua.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small Word files for tests, and what they say, read without the program's own reader. */
public final class WordSamples {

    /** A4 upright with the margins of an office. */
    public static final String PAPER = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
            + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\"/>";

    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String STYLES = "<w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts"
            + " w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>";
    private static final String RELATIONS = "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"head\""
            + " Target=\"header1.xml\"/></Relationships>";

    private WordSamples() {}

    /** A paragraph with that text. */
    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** A row with a cell for each of the texts. */
    public static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append("<w:tc>").append(paragraph(text)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** A file of one section whose pages carry nothing in their margins. */
    public static WordFile file(String blocks) {
        return file(blocks + "<w:sectPr>" + PAPER + "</w:sectPr>", paragraph(""));
    }

    /** @param head what {@code header1.xml}, known to the body as {@code head}, holds */
    public static WordFile file(String body, String head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "word/document.xml", "<w:document%s><w:body>" + body + "</w:body></w:document>");
            put(zip, "word/styles.xml", STYLES);
            put(zip, "word/header1.xml", "<w:hdr%s>" + head + "</w:hdr>");
            put(zip, "word/_rels/document.xml.rels", RELATIONS);
            put(zip, "docProps/core.xml", "<p>Somebody's name</p>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WordFile.of(out.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.replace("%s", SPACES).getBytes(StandardCharsets.UTF_8));
    }

    /** What each paragraph of the body says, in order, the empty ones too. */
    public static List<String> paragraphs(byte[] file) {
        return paragraphs(part(file, "word/document.xml"));
    }

    public static List<String> paragraphs(String xml) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : xml.split("</w:p>|<w:p/>", -1)) {
            StringBuilder text = new StringBuilder();
            Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>")
                    .matcher(paragraph)
                    .results()
                    .forEach(found -> text.append(found.group(1)));
            paragraphs.add(
                    text.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
        }
        paragraphs.removeLast();
        return paragraphs;
    }

    public static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("No part " + name);
    }
}
