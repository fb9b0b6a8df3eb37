package vn.thidua.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper to be printed: a template and the words that go into its places.
 *
 * @param template name of a Word file under {@code papers/} on the class path, without its ending
 * @param title of the file, as viewers show it
 * @param at the time that the file carries, never the clock's: the same paper gives the same bytes; {@code null} for none
 * @param pieces the whole text of the paper, in reading order; each stands on the paper exactly once
 * @param marks what stands in the head or foot of every page
 */
public record Printout(
        String template, String title, @Nullable Instant at, List<Piece> pieces, List<Piece> marks) {

    public Printout {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
    }

    /**
     * Words for a place of the template.
     *
     * @param place as the template names it between double braces
     * @param words one; or the cells of a table's row, or parts of a paragraph that are set differently, the second of
     *     which the template calls {@code place:2}
     */
    public record Piece(String place, List<String> words) {

        public Piece {
            words = List.copyOf(words);
        }

        public static Piece of(String place, String word) {
            return new Piece(place, List.of(word));
        }
    }
}
