package vn.thidua.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The places of a template: {@code {{name}}}, or {@code {{name:2}}} for the second word of a piece. */
final class Places {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}:]+)(?::(\\d+))?}}");

    private Places() {}

    /** Names of the places anywhere in the element. */
    static Set<String> in(Element element) {
        Set<String> names = new TreeSet<>();
        for (Element paragraph : paragraphs(element)) {
            names.addAll(PLACE.matcher(text(paragraph))
                    .results()
                    .map(found -> found.group(1))
                    .toList());
        }
        return names;
    }

    /**
     * Puts the words into the places of the element; a word keeps the formatting of its place.
     *
     * @throws IllegalStateException when there are more or fewer words than the element has places for
     */
    static void fill(Element element, List<String> words) {
        Set<Integer> used = new TreeSet<>();
        for (Element paragraph : paragraphs(element)) {
            List<Element> texts = WordXml.all(paragraph, "t");
            gather(texts);
            for (Element text : texts) {
                String filled = PLACE.matcher(text.getTextContent()).replaceAll(place -> {
                    int index = place.group(2) == null ? 1 : Integer.parseInt(place.group(2));
                    used.add(index);
                    return Matcher.quoteReplacement(index <= words.size() ? words.get(index - 1) : "");
                });
                text.setTextContent(filled);
                text.setAttribute("xml:space", "preserve");
            }
        }
        if (used.size() != words.size() || used.stream().anyMatch(index -> index > words.size())) {
            throw new IllegalStateException("The template has places for other words than " + words);
        }
    }

    /** Word parts a text into runs as it likes: a place that was parted is put into the run in which it begins. */
    private static void gather(List<Element> texts) {
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getTextContent()));
        int[] owner = new int[whole.length()];
        int from = 0;
        for (int i = 0; i < texts.size(); i++) {
            int to = from + texts.get(i).getTextContent().length();
            Arrays.fill(owner, from, to, i);
            from = to;
        }
        PLACE.matcher(whole)
                .results()
                .forEach(place -> Arrays.fill(owner, place.start(), place.end(), owner[place.start()]));
        for (int i = 0; i < texts.size(); i++) {
            StringBuilder own = new StringBuilder();
            for (int at = 0; at < owner.length; at++) {
                if (owner[at] == i) {
                    own.append(whole.charAt(at));
                }
            }
            texts.get(i).setTextContent(own.toString());
        }
    }

    static List<Element> paragraphs(Element element) {
        return WordXml.is(element, "p") ? List.of(element) : WordXml.all(element, "p");
    }

    static String text(Element paragraph) {
        return WordXml.all(paragraph, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }
}
