package vn.thidua.decision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One part of a line before and after, word by word.
 *
 * @param substantial whether a change of this part needs a new vote of the Council
 */
public record PartDifference(SubstancePart part, boolean substantial, List<Piece> before, List<Piece> after) {

    /** A word with the space before it: put together again, the words are the text. */
    private static final Pattern WORD = Pattern.compile("\\s*\\S+|\\s+$");

    /** A run of words that both sides have, or one side only. */
    public record Piece(String text, boolean changed) {}

    static PartDifference of(SubstancePart part, boolean substantial, String before, String after) {
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            boolean changed = delta.getType() != DeltaType.EQUAL;
            add(left, delta.getSource().getLines(), changed);
            add(right, delta.getTarget().getLines(), changed);
        }
        return new PartDifference(part, substantial, List.copyOf(left), List.copyOf(right));
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
