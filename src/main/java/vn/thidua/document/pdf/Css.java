package vn.thidua.document.pdf;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/** Formatting of Word, in CSS. Word counts lengths in twips, halves or eighths of a point, and lines in 1/240. */
final class Css {

    /** Height of a line set solid, of a letter's size: ascent, descent and gap of Times New Roman. */
    private static final double SOLID = 1.149;

    private static final double SINGLE = 240;

    private Css() {}

    /** @param run formatting of the paragraph's mark; an empty paragraph is as high as it */
    static String paragraph(Cascade format, Cascade run, boolean empty) {
        StringBuilder css = new StringBuilder();
        add(css, "margin-top", format.points("spacing", "before"));
        add(css, "margin-bottom", format.points("spacing", "after"));
        css.append("line-height:").append(lineHeight(format)).append(';');
        if (empty) {
            add(css, "height", emptyHeight(format, size(run)));
        }
        double left = format.points("ind", "left");
        double right = format.points("ind", "right");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            Element line = format.inside("pBdr", side).filter(Css::drawn).orElse(null);
            if (line != null) {
                double space = number(line, "space");
                border(css, side, line);
                add(css, "padding-" + side, space);
                // A line at a side stands outside: the text keeps its place.
                left -= side.equals("left") ? space : 0;
                right -= side.equals("right") ? space : 0;
            }
        }
        add(css, "margin-left", left);
        add(css, "margin-right", right);
        add(css, "text-indent", format.points("ind", "firstLine") - format.points("ind", "hanging"));
        css.append("text-align:").append(align(format)).append(';');
        css.append(format.on("keepNext") ? "page-break-after:avoid;" : "");
        css.append(format.on("keepLines") ? "page-break-inside:avoid;" : "");
        css.append(format.on("pageBreakBefore") ? "page-break-before:always;" : "");
        return css.toString();
    }

    static String run(Cascade format) {
        StringBuilder css = new StringBuilder();
        add(css, "font-size", size(format));
        css.append(format.on("b") ? "font-weight:bold;" : "font-weight:normal;");
        css.append(format.on("i") ? "font-style:italic;" : "font-style:normal;");
        css.append(format.on("u") ? "text-decoration:underline;" : "");
        return css.toString();
    }

    /** Sides of a cell: its own line, or the table's at the outside and between cells. */
    static String cell(
            Cascade table, @Nullable Element cell, boolean top, boolean left, boolean bottom, boolean right) {
        StringBuilder css = new StringBuilder();
        side(css, "top", table, cell, top ? "top" : "insideH");
        side(css, "left", table, cell, left ? "left" : "insideV");
        side(css, "bottom", table, cell, bottom ? "bottom" : "insideH");
        side(css, "right", table, cell, right ? "right" : "insideV");
        for (String edge : new String[] {"top", "left", "bottom", "right"}) {
            double margin = table.inside("tblCellMar", edge)
                    .map(element -> number(element, "w") / 20)
                    .orElse(0.0);
            add(css, "padding-" + edge, margin);
        }
        String vertical = cell == null
                ? "top"
                : WordXml.child(cell, "vAlign")
                        .map(element -> String.valueOf(WordXml.attribute(element, "val")))
                        .orElse("top");
        css.append("vertical-align:")
                .append(vertical.equals("center") ? "middle" : vertical)
                .append(';');
        return css.toString();
    }

    private static void side(StringBuilder css, String side, Cascade table, @Nullable Element cell, String general) {
        Optional<Element> own = cell == null
                ? Optional.empty()
                : WordXml.child(cell, "tcBorders").flatMap(borders -> WordXml.child(borders, side));
        own.or(() -> table.inside("tblBorders", general)).filter(Css::drawn).ifPresent(line -> border(css, side, line));
    }

    private static void border(StringBuilder css, String side, Element line) {
        String kind = "double".equals(WordXml.attribute(line, "val")) ? "double" : "solid";
        css.append("border-" + side + ":" + points(number(line, "sz") / 8) + " " + kind + " black;");
    }

    private static boolean drawn(Element line) {
        String kind = WordXml.attribute(line, "val");
        return !("nil".equals(kind) || "none".equals(kind));
    }

    static double size(Cascade run) {
        return run.value("sz", "val").map(Double::parseDouble).orElse(20.0) / 2;
    }

    private static String lineHeight(Cascade format) {
        double line = format.value("spacing", "line").map(Double::parseDouble).orElse(SINGLE);
        return exact(format) ? points(line / 20) : String.format(Locale.ROOT, "%.4f", SOLID * line / SINGLE);
    }

    private static double emptyHeight(Cascade format, double size) {
        double line = format.value("spacing", "line").map(Double::parseDouble).orElse(SINGLE);
        return exact(format) ? line / 20 : size * SOLID * line / SINGLE;
    }

    private static boolean exact(Cascade format) {
        return format.value("spacing", "lineRule").filter("exact"::equals).isPresent();
    }

    private static String align(Cascade format) {
        return switch (format.value("jc", "val").orElse("left")) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "left";
        };
    }

    private static double number(Element element, String name) {
        String value = WordXml.attribute(element, name);
        return value == null ? 0 : Double.parseDouble(value);
    }

    private static void add(StringBuilder css, String property, double points) {
        if (points != 0) {
            css.append(property).append(':').append(points(points)).append(';');
        }
    }

    static String points(double length) {
        return String.format(Locale.ROOT, "%.3fpt", length);
    }
}
