package vn.thidua.document.pdf;

import java.util.List;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/** A table of a Word file as a page description; head rows come again on each page and a row is never parted. */
class TableHtml {

    private final Html html;
    private final Styles styles;
    private final BlockHtml blocks;

    TableHtml(Html html, Styles styles, BlockHtml blocks) {
        this.html = html;
        this.styles = styles;
        this.blocks = blocks;
    }

    void write(Element table) {
        Supported.require(table);
        Cascade format = styles.table(table);
        List<Double> widths = WordXml.child(table, "tblGrid").stream()
                .flatMap(grid -> WordXml.children(grid, "gridCol").stream())
                .map(column -> Double.parseDouble(String.valueOf(WordXml.attribute(column, "w"))) / 20)
                .toList();
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        String place = format.value("jc", "val").filter("center"::equals).isPresent()
                ? "margin-left:auto;margin-right:auto;"
                : "margin-left:" + Css.points(format.points("tblInd", "w")) + ";";
        html.open("table", "width:" + Css.points(width) + ";" + place);
        for (double column : widths) {
            html.open("col", "width:" + Css.points(column)).close("col");
        }
        List<Element> rows = WordXml.children(table, "tr");
        int heads = (int) rows.stream().takeWhile(TableHtml::isHead).count();
        rows(format, rows, 0, heads, "thead", "");
        for (int from = heads, to; from < rows.size(); from = to) {
            boolean keeps = keepsWithNext(rows.get(from));
            to = from + 1;
            while (to < rows.size() && (keeps ? keepsWithNext(rows.get(to - 1)) : !keepsWithNext(rows.get(to)))) {
                to++;
            }
            rows(format, rows, from, to, "tbody", keeps ? "page-break-inside:avoid" : "");
        }
        html.close("table");
    }

    private static boolean isHead(Element row) {
        return WordXml.child(row, "trPr")
                .filter(own -> new Cascade(List.of(own)).on("tblHeader"))
                .isPresent();
    }

    /** A row whose every paragraph wants to stand with the next, such as the heading of a group. */
    private boolean keepsWithNext(Element row) {
        return WordXml.children(row, "tc").stream()
                .flatMap(cell -> WordXml.children(cell, "p").stream())
                .allMatch(paragraph -> styles.paragraph(paragraph).on("keepNext"));
    }

    private void rows(Cascade table, List<Element> rows, int from, int to, String group, String css) {
        if (from == to) {
            return;
        }
        html.open(group, css);
        for (int i = from; i < to; i++) {
            Element row = rows.get(i);
            Supported.require(row);
            WordXml.child(row, "trPr").ifPresent(Supported::require);
            html.open("tr", "");
            List<Element> cells = WordXml.children(row, "tc");
            for (Element cell : cells) {
                cell(table, cell, i == 0, cell == cells.getFirst(), i == rows.size() - 1, cell == cells.getLast());
            }
            html.close("tr");
        }
        html.close(group);
    }

    private void cell(Cascade table, Element cell, boolean top, boolean left, boolean bottom, boolean right) {
        Supported.require(cell);
        Element own = WordXml.child(cell, "tcPr").orElse(null);
        int span = 1;
        if (own != null) {
            Supported.require(own);
            span = new Cascade(List.of(own))
                    .value("gridSpan", "val")
                    .map(Integer::parseInt)
                    .orElse(1);
        }
        html.open("td", Css.cell(table, own, top, left, bottom, right), "colspan", span);
        blocks.write(WordXml.children(cell));
        html.close("td");
    }
}
