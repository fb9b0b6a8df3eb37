package vn.thidua.document.pdf;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.thidua.document.word.WordXml;

/**
 * Properties of a paragraph, run or table, as several elements give them.
 *
 * @param layers the elements that hold properties, a later one going before an earlier one
 */
record Cascade(List<Element> layers) {

    private static final double TWIPS_IN_A_POINT = 20;

    /** The attribute of a property, from the strongest layer that gives it. */
    Optional<String> value(String property, String attribute) {
        for (Element layer : layers.reversed()) {
            Optional<String> found =
                    WordXml.child(layer, property).map(element -> WordXml.attribute(element, attribute));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a property is switched on: by itself, or by a value that is no "off". */
    boolean on(String property) {
        for (Element layer : layers.reversed()) {
            Optional<Element> found = WordXml.child(layer, property);
            if (found.isPresent()) {
                String value = WordXml.attribute(found.get(), "val");
                return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
            }
        }
        return false;
    }

    /** A length in points; 0 when no layer gives it. */
    double points(String property, String attribute) {
        return value(property, attribute).map(Double::parseDouble).orElse(0.0) / TWIPS_IN_A_POINT;
    }

    /** An element inside a property, such as one side of a border, from the strongest layer that gives it. */
    Optional<Element> inside(String property, String name) {
        for (Element layer : layers.reversed()) {
            Optional<Element> found = WordXml.child(layer, property).flatMap(element -> WordXml.child(element, name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
