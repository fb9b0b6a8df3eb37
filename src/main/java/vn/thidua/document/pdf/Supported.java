package vn.thidua.document.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/**
 * What a Word file may hold so that its PDF shows the same. Anything else is refused rather than left out: a picture, a
 * list that Word numbers by itself, letters that Word turns into capitals.
 */
final class Supported {

    private static final Map<String, Set<String>> INSIDE = new HashMap<>();

    static {
        Set<String> blocks = Set.of("p", "tbl", "sectPr", "tcPr", "bookmarkStart", "bookmarkEnd", "proofErr");
        for (String holder : new String[] {"body", "tc", "hdr", "ftr"}) {
            INSIDE.put(holder, blocks);
        }
        allow("p", "pPr r fldSimple bookmarkStart bookmarkEnd proofErr");
        allow("r", "rPr t br fldChar instrText noBreakHyphen lastRenderedPageBreak");
        allow("pPr", "pStyle keepNext keepLines pageBreakBefore widowControl pBdr suppressAutoHyphens spacing ind");
        allow("pPr", "jc outlineLvl rPr sectPr");
        allow("rPr", "rStyle rFonts b bCs i iCs noProof color kern sz szCs u lang");
        allow("tbl", "tblPr tblGrid tr bookmarkStart bookmarkEnd");
        allow("tblPr", "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook");
        allow("tr", "trPr tc bookmarkStart bookmarkEnd");
        allow("trPr", "cantSplit tblHeader");
        allow("tcPr", "tcW gridSpan tcBorders vAlign noWrap hideMark");
        allow("sectPr", "headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid");
    }

    private Supported() {}

    private static void allow(String holder, String names) {
        INSIDE.merge(
                holder,
                Set.of(names.split(" ")),
                (some, more) -> Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws IllegalStateException when something directly inside the element would be missing on the PDF */
    static void require(Element element) {
        for (Element child : WordXml.children(element)) {
            // What Word adds in name spaces of its own is of no use to another program.
            if (WordXml.is(child, child.getLocalName())
                    && !INSIDE.getOrDefault(element.getLocalName(), Set.of()).contains(child.getLocalName())) {
                throw new IllegalStateException("The PDF would not show <%s> in <%s> of the Word file"
                        .formatted(child.getNodeName(), element.getNodeName()));
            }
        }
    }
}
