package vn.thidua.document.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordFile;
import vn.thidua.document.word.WordXml;

/** One section of a Word file as a page description: its paper, its margins with what stands in them, its blocks. */
class SectionHtml {

    private static final String GENERAL = """
            body, p, table, td { margin: 0; padding: 0; }
            body { font-family: 'Times New Roman'; color: black; widows: 2; orphans: 2; }
            table { border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr, thead { page-break-inside: avoid; }
            td { word-wrap: break-word; }
            .page::before { content: counter(page); }
            """;

    private final WordFile file;
    private final Element section;
    private final Html html = new Html();
    private final BlockHtml blocks;

    SectionHtml(WordFile file, Styles styles, Element section) {
        this.file = file;
        this.section = section;
        this.blocks = new BlockHtml(html, styles);
    }

    /** @param content paragraphs and tables of the section */
    String write(String title, List<Element> content) {
        Supported.require(section);
        StringBuilder pages = new StringBuilder(GENERAL).append("@page{").append(paper());
        pages.append(margin("headerReference", "default")).append(margin("footerReference", "default"));
        pages.append('}');
        if (WordXml.child(section, "titlePg").isPresent()) {
            pages.append("@page :first{");
            pages.append(margin("headerReference", "first")).append(margin("footerReference", "first"));
            pages.append('}');
        }
        blocks.write(content);
        return html.document(title, pages.toString());
    }

    /** The number of the section's first page, when it does not go on from the section before. */
    Optional<Integer> firstPage() {
        return new Cascade(List.of(section)).value("pgNumType", "start").map(Integer::parseInt);
    }

    private String paper() {
        return "size:" + length("pgSz", "w") + " " + length("pgSz", "h") + ";margin:" + length("pgMar", "top") + " "
                + length("pgMar", "right") + " " + length("pgMar", "bottom") + " " + length("pgMar", "left") + ";";
    }

    /** Writes a head or foot where pages take it from, and gives the rule for the place in which it stands. */
    private String margin(String reference, String pages) {
        boolean head = reference.equals("headerReference");
        String name = (head ? "head-" : "foot-") + pages;
        String content = WordXml.children(section, reference).stream()
                .filter(element -> pages.equals(WordXml.attribute(element, "type")))
                .findFirst()
                .map(element -> {
                    Element part = file.related(WordXml.relation(element));
                    Supported.require(part);
                    html.open("div", "position:running(" + name + ")");
                    blocks.write(WordXml.children(part));
                    html.close("div");
                    return "element(" + name + ")";
                })
                .orElse("none");
        String place = head
                ? "@top-center{vertical-align:top;padding-top:" + length("pgMar", "header")
                : "@bottom-center{vertical-align:bottom;padding-bottom:" + length("pgMar", "footer");
        return place + ";content:" + content + "}";
    }

    private String length(String property, String attribute) {
        return Css.points(new Cascade(List.of(section)).points(property, attribute));
    }
}
