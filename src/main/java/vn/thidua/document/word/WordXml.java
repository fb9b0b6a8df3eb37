package vn.thidua.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of a Word file. Elements and attributes are named without prefix, those of WordprocessingML only. */
public final class WordXml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordXml() {}

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("A part of the Word file is no XML", e);
        }
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Whether the node is that element of WordprocessingML. */
    public static boolean is(Node node, String name) {
        return WORD.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The elements directly inside, in their order. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Elements of that name at any depth, in reading order. */
    public static List<Element> all(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            found.addAll(all(child, name));
        }
        return found;
    }

    /** {@code null} when the element does not have it. */
    public static @Nullable String attribute(Element element, String name) {
        return element.hasAttributeNS(WORD, name) ? element.getAttributeNS(WORD, name) : null;
    }

    /** Id of the part that the element refers to. */
    public static String relation(Element element) {
        return element.getAttributeNS(RELATION, "id");
    }

    static Element create(Document document, String name) {
        return document.createElementNS(WORD, "w:" + name);
    }

    /** A paragraph of no height with which a page begins. */
    static Element pageBreak(Document document) {
        Element spacing = create(document, "spacing");
        spacing.setAttributeNS(WORD, "w:before", "0");
        spacing.setAttributeNS(WORD, "w:after", "0");
        spacing.setAttributeNS(WORD, "w:line", "20");
        spacing.setAttributeNS(WORD, "w:lineRule", "exact");
        Element properties = create(document, "pPr");
        properties.appendChild(create(document, "pageBreakBefore"));
        properties.appendChild(spacing);
        Element paragraph = create(document, "p");
        paragraph.appendChild(properties);
        return paragraph;
    }
}
