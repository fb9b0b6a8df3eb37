package vn.thidua.document.word;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** The body of a template as many times as there are sheets, each on pages of its own. */
final class Sheets {

    private Sheets() {}

    /**
     * A copy of the template's body, to be filled before it goes into the file.
     *
     * @param index from 0
     */
    record Sheet(int index, Element body, Element file) {

        /** Puts what is in the copy at the end of the file, before the description of its last section. */
        void intoFile() {
            Element section = WordXml.child(file, "sectPr").orElse(null);
            if (index > 0) {
                file.insertBefore(WordXml.pageBreak(file.getOwnerDocument()), section);
            }
            WordXml.children(body).forEach(block -> file.insertBefore(block, section));
        }
    }

    /** Empties the body but for the description of its last section; the sheets are put there one after the other. */
    static List<Sheet> of(Element body, int count) {
        List<Element> blocks = WordXml.children(body).stream()
                .filter(block -> !WordXml.is(block, "sectPr"))
                .toList();
        blocks.forEach(body::removeChild);
        return IntStream.range(0, count)
                .mapToObj(index -> new Sheet(index, copy(body, blocks), body))
                .toList();
    }

    private static Element copy(Element body, List<Element> blocks) {
        Element copy = (Element) body.cloneNode(false);
        blocks.forEach(block -> copy.appendChild(block.cloneNode(true)));
        return copy;
    }
}
