package vn.thidua.document.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** A page description under way: elements whose formatting is gathered into classes, as most of it repeats. */
class Html {

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> classes = new LinkedHashMap<>();

    Html open(String element, String css) {
        body.append('<').append(element);
        if (!css.isEmpty()) {
            body.append(" class=\"")
                    .append(classes.computeIfAbsent(css, added -> "c" + classes.size()))
                    .append('"');
        }
        body.append('>');
        return this;
    }

    Html open(String element, String css, String attribute, int value) {
        open(element, css);
        body.insert(body.length() - 1, " " + attribute + "=\"" + value + "\"");
        return this;
    }

    Html close(String element) {
        body.append("</").append(element).append('>');
        return this;
    }

    Html text(String text) {
        body.append(HtmlUtils.htmlEscape(text, "UTF-8"));
        return this;
    }

    Html lineBreak() {
        body.append("<br/>");
        return this;
    }

    /** The number of the page on which this stands. */
    Html pageNumber() {
        body.append("<span class=\"page\"></span>");
        return this;
    }

    /** The whole as XHTML; {@code pages} are the rules for its pages. */
    String document(String title, String pages) {
        StringBuilder style = new StringBuilder(pages);
        classes.forEach((css, name) ->
                style.append('.').append(name).append('{').append(css).append('}'));
        return "<html lang=\"vi\"><head><title>" + HtmlUtils.htmlEscape(title, "UTF-8") + "</title><style>" + style
                + "</style></head><body>" + body + "</body></html>";
    }
}
