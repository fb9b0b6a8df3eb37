package vn.thidua.document.pdf;

import java.util.List;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/** Paragraphs and tables of a Word file as a page description. */
class BlockHtml {

    private final Html html;
    private final Styles styles;
    private final RunHtml runs;
    private final TableHtml tables;

    BlockHtml(Html html, Styles styles) {
        this.html = html;
        this.styles = styles;
        this.runs = new RunHtml(html, styles);
        this.tables = new TableHtml(html, styles, this);
    }

    /** @param content of a body, a cell or a page's head; anything but paragraphs and tables shows nothing */
    void write(List<Element> content) {
        for (Element block : content) {
            if (WordXml.is(block, "p")) {
                paragraph(block);
            } else if (WordXml.is(block, "tbl")) {
                tables.write(block);
            }
        }
    }

    private void paragraph(Element paragraph) {
        Supported.require(paragraph);
        Cascade mark = styles.run(paragraph, paragraph);
        boolean empty = WordXml.all(paragraph, "r").isEmpty();
        html.open("p", Css.paragraph(styles.paragraph(paragraph), mark, empty) + Css.run(mark));
        runs.write(paragraph);
        html.close("p");
    }
}
