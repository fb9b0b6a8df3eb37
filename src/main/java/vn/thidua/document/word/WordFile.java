package vn.thidua.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file in memory: its parts as they came, those that were opened as XML. */
public final class WordFile {

    static final String BODY = "word/document.xml";

    private static final String STYLES = "word/styles.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String NO_PROPERTIES = "<cp:coreProperties"
            + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;
    private final Map<String, Document> opened = new TreeMap<>();

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static WordFile of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(parts);
    }

    public Element body() {
        return WordXml.child(part(BODY), "body").orElseThrow();
    }

    public Element styles() {
        return part(STYLES);
    }

    /** The part that the body refers to by that id, such as a page header. */
    public Element related(String id) {
        return WordXml.children(part(RELATIONS)).stream()
                .filter(relation -> relation.getAttribute("Id").equals(id))
                .map(relation -> part("word/" + relation.getAttribute("Target")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The Word file refers to a part it does not have: " + id));
    }

    /** The heads and feet of its pages. */
    Iterable<Element> margins() {
        return parts.keySet().stream()
                .filter(name -> name.matches("word/(header|footer)\\d*\\.xml"))
                .map(this::part)::iterator;
    }

    private Element part(String name) {
        return opened.computeIfAbsent(
                        name,
                        missing -> WordXml.parse(Optional.ofNullable(parts.get(missing))
                                .orElseThrow(() -> new IllegalStateException("No Word file: it lacks " + missing))))
                .getDocumentElement();
    }

    /** The file as it stands now, with no other time in it than the one given, if any, and nobody's name. */
    public byte[] bytes(String title, @Nullable Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(content(part.getKey(), part.getValue(), title, at));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] content(String name, byte[] original, String title, @Nullable Instant at) {
        if (name.equals(PROPERTIES)) {
            return properties(title, at);
        }
        Document changed = opened.get(name);
        return changed == null ? original : WordXml.bytes(changed);
    }

    private static byte[] properties(String title, @Nullable Instant at) {
        Document document = WordXml.parse(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
        Element root = document.getDocumentElement();
        add(root, DUBLIN_CORE, "dc:title", title);
        add(root, DUBLIN_CORE, "dc:language", "vi-VN");
        if (at != null) {
            String time = at.truncatedTo(ChronoUnit.SECONDS).toString();
            for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
                add(root, "http://purl.org/dc/terms/", name, time)
                        .setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "dcterms:W3CDTF");
            }
        }
        return WordXml.bytes(document);
    }

    private static Element add(Element root, String space, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(space, name);
        element.setTextContent(text);
        root.appendChild(element);
        return element;
    }
}
