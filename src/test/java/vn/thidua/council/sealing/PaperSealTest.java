package vn.thidua.council.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.thidua.council.tally.Choice;

class PaperSealTest {

    private static final byte[] HERE = "paper/session/1/1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ELSEWHERE = "paper/session/2/1".getBytes(StandardCharsets.US_ASCII);
    private static final int AGENDA = 300;

    @Provide
    Arbitrary<SortedMap<Integer, Choice>> papers() {
        return Arbitraries.maps(Arbitraries.integers().between(1, AGENDA), Arbitraries.of(Choice.offered(true)))
                .map(TreeMap::new);
    }

    @Property(tries = 100)
    void sealedPaper_opensToTheSameChoicesAndIsAlwaysEquallyLong(@ForAll("papers") SortedMap<Integer, Choice> choices) {
        SessionKeys keys = PaperSeal.generate();
        byte[] sealed = PaperSeal.seal(keys.publicKey(), HERE, PaperLayout.write(AGENDA, choices));

        assertThat(sealed).hasSize(PaperSeal.sealedLength(PaperLayout.length(AGENDA)));
        assertThat(PaperLayout.read(AGENDA, PaperSeal.open(keys, HERE, sealed))).isEqualTo(choices);
    }

    @Test
    void equalPapers_lookDifferentWhenSealed() {
        SessionKeys keys = PaperSeal.generate();
        byte[] paper = PaperLayout.write(1, new TreeMap<>(Map.of(1, Choice.AGREE)));

        assertThat(PaperSeal.seal(keys.publicKey(), HERE, paper))
                .isNotEqualTo(PaperSeal.seal(keys.publicKey(), HERE, paper));
    }

    @Test
    void paperOfAnotherRoundKeyOrAltered_doesNotOpen() {
        SessionKeys keys = PaperSeal.generate();
        byte[] sealed = PaperSeal.seal(keys.publicKey(), HERE, PaperLayout.write(1, new TreeMap<>()));
        byte[] altered = sealed.clone();
        altered[altered.length - 1] ^= 1;

        assertThatThrownBy(() -> PaperSeal.open(keys, ELSEWHERE, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PaperSeal.open(PaperSeal.generate(), HERE, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PaperSeal.open(keys, HERE, altered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void positionThatIsNotOnTheAgenda_isRefused() {
        assertThatThrownBy(() -> PaperLayout.write(2, new TreeMap<>(Map.of(3, Choice.AGREE))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keys_neverShowTheirPrivateHalf() {
        SessionKeys keys = PaperSeal.generate();

        assertThat(keys).hasToString("SessionKeys");
        keys.close();
        assertThat(keys.privateKey()).containsOnly(0);
    }
}
