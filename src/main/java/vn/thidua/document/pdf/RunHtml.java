package vn.thidua.document.pdf;

import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/** The text of a paragraph as a page description. */
class RunHtml {

    private static final String NUMBER_OF_PAGE = "PAGE";

    private final Html html;
    private final Styles styles;

    RunHtml(Html html, Styles styles) {
        this.html = html;
        this.styles = styles;
    }

    void write(Element paragraph) {
        Field field = new Field();
        for (Element child : WordXml.children(paragraph)) {
            if (WordXml.is(child, "r")) {
                run(paragraph, child, field);
            } else if (WordXml.is(child, "fldSimple")) {
                Element first = WordXml.children(child, "r").getFirst();
                html.open("span", Css.run(styles.run(paragraph, first)));
                number(String.valueOf(WordXml.attribute(child, "instr")));
                html.close("span");
            }
        }
    }

    private void run(Element paragraph, Element run, Field field) {
        Supported.require(run);
        html.open("span", Css.run(styles.run(paragraph, run)));
        for (Element child : WordXml.children(run)) {
            switch (child.getLocalName()) {
                case "fldChar" -> {
                    if (field.passes(String.valueOf(WordXml.attribute(child, "fldCharType")))) {
                        number(field.instruction());
                    }
                }
                case "instrText" -> field.instruct(child.getTextContent());
                case "t" -> html.text(field.inside() ? "" : child.getTextContent());
                case "br" -> html.lineBreak();
                case "noBreakHyphen" -> html.text("\u2011");
                default -> {}
            }
        }
        html.close("span");
    }

    private void number(String instruction) {
        if (!instruction.strip().split("\\s+")[0].equals(NUMBER_OF_PAGE)) {
            throw new IllegalStateException("The PDF would not show the field " + instruction.strip());
        }
        html.pageNumber();
    }

    /** A field that stands in several runs: its instruction, then what Word last showed, which is not taken over. */
    private static class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean inside;

        /** Goes on to begin, separate or end; true at the end, when the instruction is known. */
        boolean passes(String stage) {
            switch (stage) {
                case "begin" -> {
                    instruction.setLength(0);
                    inside = true;
                }
                case "end" -> inside = false;
                default -> {}
            }
            return stage.equals("end");
        }

        void instruct(String text) {
            instruction.append(text);
        }

        boolean inside() {
            return inside;
        }

        String instruction() {
            return instruction.toString();
        }
    }
}
