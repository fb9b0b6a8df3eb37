package vn.thidua.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.thidua.decision.PartDifference.Piece;

/** Two texts side by side. */
class PartDifferenceTest {

    @Test
    void oneWordChanged_isTheOnlyOneMarked() {
        PartDifference difference =
                difference("Hiến 126 m² đất để mở đường thôn.", "Hiến 130 m² đất để mở đường thôn.");

        assertThat(changed(difference.before())).containsExactly(" 126");
        assertThat(changed(difference.after())).containsExactly(" 130");
    }

    @Test
    void addedSentence_isMarkedOnTheRightOnly() {
        PartDifference difference = difference("Hiến đất.", "Hiến đất. Vận động 12 hộ cùng hiến.");

        assertThat(changed(difference.before())).isEmpty();
        assertThat(changed(difference.after())).containsExactly(" Vận động 12 hộ cùng hiến.");
    }

    @Test
    void nothingBefore_everythingIsNew() {
        PartDifference difference = difference("", "Xóm 2");

        assertThat(difference.before()).isEmpty();
        assertThat(difference.after()).containsExactly(new Piece("Xóm 2", true));
    }

    @Property(tries = 200)
    void pieces_areTheTextsAgain(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = ' ')
                    String before,
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = ' ')
                    String after) {
        PartDifference difference = difference(before, after);

        assertThat(together(difference.before())).isEqualTo(before);
        assertThat(together(difference.after())).isEqualTo(after);
        assertThat(unchanged(difference.before())).isEqualTo(unchanged(difference.after()));
    }

    private static PartDifference difference(String before, String after) {
        return PartDifference.of(SubstancePart.ACHIEVEMENT, true, before, after);
    }

    private static List<String> changed(List<Piece> pieces) {
        return pieces.stream().filter(Piece::changed).map(Piece::text).toList();
    }

    private static String unchanged(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.changed())
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String together(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
