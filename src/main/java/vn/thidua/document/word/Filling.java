package vn.thidua.document.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.thidua.document.Printout.Piece;

/**
 * Puts pieces into a template. Paragraphs with a place that follow one another, or rows of a table whose cells all name
 * the same place, are one run: it takes the pieces of its places in the order of the paper, each set as the paragraph or
 * row that names its place, as often as there are pieces and not at all where there is none.
 */
public final class Filling {

    private final List<Piece> pieces;

    private Filling(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @throws IllegalStateException as {@link #sheets} */
    public static void fill(WordFile file, List<Piece> pieces, List<Piece> marks) {
        sheets(file, List.of(pieces), marks);
    }

    /**
     * Fills the file with as many sheets as there are lists of pieces, each of them the whole template.
     *
     * @throws IllegalStateException when the words of a sheet are not exactly the words of the pieces, in their order, or
     *     a mark has no place
     */
    public static void sheets(WordFile file, List<List<Piece>> sheets, List<Piece> marks) {
        for (Sheets.Sheet sheet : Sheets.of(file.body(), sheets.size())) {
            List<Piece> pieces = sheets.get(sheet.index());
            new Filling(pieces).run(sheet.body());
            require(words(sheet.body()), pieces.stream().flatMap(piece -> piece.words().stream()));
            sheet.intoFile();
        }
        for (Element margin : file.margins()) {
            requireAll(Places.in(margin), marks);
            new Filling(marks).run(margin);
        }
    }

    private static Stream<String> words(Element body) {
        return Places.paragraphs(body).stream().map(Places::text);
    }

    private static void require(Stream<String> printed, Stream<String> meant) {
        List<String> one = single(printed);
        List<String> other = single(meant);
        if (!one.equals(other)) {
            int at = 0;
            while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
                at++;
            }
            throw new IllegalStateException("The template does not print what it was given, from word " + (at + 1)
                    + " on: printed " + from(one, at) + ", given " + from(other, at));
        }
    }

    private static List<String> single(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> from(List<String> words, int at) {
        return words.subList(at, Math.min(words.size(), at + 8));
    }

    private static void requireAll(Set<String> places, List<Piece> marks) {
        List<String> missing = marks.stream()
                .map(Piece::place)
                .filter(mark -> !places.contains(mark))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The template has a page without a place for " + missing);
        }
    }

    private void run(Element container) {
        Map<String, Element> patterns = new LinkedHashMap<>();
        for (Element child : WordXml.children(container)) {
            String place = patternOf(child);
            if (place == null) {
                close(patterns, child);
                if (holdsBlocks(child)) {
                    run(child);
                }
            } else if (patterns.put(place, child) != null) {
                throw new IllegalStateException("The template names a place twice in a row: " + place);
            }
        }
        close(patterns, null);
        if (WordXml.is(container, "tc") && WordXml.child(container, "p").isEmpty()) {
            // A cell without a paragraph is no cell to Word.
            container.appendChild(WordXml.create(container.getOwnerDocument(), "p"));
        }
    }

    private static boolean holdsBlocks(Element element) {
        return Stream.of("tbl", "tr", "tc").anyMatch(name -> WordXml.is(element, name));
    }

    /** The one place that the whole element is for; {@code null} when it is for none or several. */
    private static @Nullable String patternOf(Element element) {
        if (WordXml.is(element, "p")) {
            return one(Places.in(element));
        }
        if (WordXml.is(element, "tr")) {
            Set<Set<String>> cells =
                    WordXml.children(element, "tc").stream().map(Places::in).collect(Collectors.toSet());
            return cells.size() == 1 ? one(cells.iterator().next()) : null;
        }
        return null;
    }

    private static @Nullable String one(Set<String> places) {
        return places.size() == 1 ? places.iterator().next() : null;
    }

    /** Sets the pieces of the run before {@code next} and takes its patterns out. */
    private void close(Map<String, Element> patterns, @Nullable Element next) {
        if (patterns.isEmpty()) {
            return;
        }
        Element parent = (Element) patterns.values().iterator().next().getParentNode();
        for (Piece piece : new ArrayList<>(pieces)) {
            Element pattern = patterns.get(piece.place());
            if (pattern != null) {
                Element set = (Element) pattern.cloneNode(true);
                Places.fill(set, piece.words());
                parent.insertBefore(set, next);
            }
        }
        patterns.values().forEach(parent::removeChild);
        patterns.clear();
    }
}
