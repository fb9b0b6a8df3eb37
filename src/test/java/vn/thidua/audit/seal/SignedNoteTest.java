package vn.thidua.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignedNoteTest {

    /** The example of the C2SP specification: signed by another program, read by ours. */
    private static final VerifierKey EXAMPLE_KEY =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String EXAMPLE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private final SigningKey key = SigningKey.generate("thidua.local/audit");

    @Test
    void publishedExample_isSignedByItsKey() {
        SignedNote note = SignedNote.parse(EXAMPLE);

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.isSignedBy(EXAMPLE_KEY)).isTrue();
        assertThat(note.note()).isEqualTo(EXAMPLE);
    }

    @Test
    void publishedExampleWithOneLetterChanged_isNotSigned() {
        assertThat(SignedNote.parse(EXAMPLE.replace("This", "Thus")).isSignedBy(EXAMPLE_KEY))
                .isFalse();
    }

    @Test
    void keyWhoseIdDoesNotFit_isRefused() {
        assertThatThrownBy(() ->
                        VerifierKey.parse("example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void checkpoint_survivesSigningAndReading() {
        Frontier tree = Frontier.empty();
        tree.append(Merkle.leaf(new byte[] {1}));
        String text = new Checkpoint("thidua.local/audit", tree.size(), tree.root()).text();

        SignedNote note = SignedNote.parse(SignedNote.sign(text, key).note());

        assertThat(note.isSignedBy(key.verifier())).isTrue();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(1);
        assertThat(Checkpoint.parse(note.text()).root()).isEqualTo(tree.root());
    }

    @Test
    void signatureOfAnotherKeyOfTheSameName_isNotOurs() {
        SigningKey other = SigningKey.generate("thidua.local/audit");

        assertThat(SignedNote.sign("text\n", other).isSignedBy(key.verifier())).isFalse();
    }

    @Test
    void keyFile_givesTheSameKeyAgain() {
        SigningKey again = SigningKey.read(key.file());

        assertThat(again.verifier().text()).isEqualTo(key.verifier().text());
        assertThat(SignedNote.sign("text\n", again).isSignedBy(key.verifier())).isTrue();
    }

    @Test
    void keyAsText_doesNotShowTheSecret() {
        String secret = new String(key.file(), StandardCharsets.US_ASCII)
                .lines()
                .toList()
                .get(1);

        assertThat(key.toString()).doesNotContain(secret);
    }
}
