package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in a numbered decision, as far as it is known: what its officer found, where its mending stands, and what mended
 * earlier ones.
 *
 * @param waiting the step that is open; {@code null} where nothing is being mended
 * @param found what was found last in the course that is open; {@code null} before, and where none is open
 * @param returned why the signer sent it back last; {@code null} where they did not, or it was found anew since
 * @param mended papers that amended or corrected the decision, the newest first
 */
public record Mending(
        @Nullable Turn waiting,
        @Nullable Found found,
        @Nullable Returned returned,
        List<MendedBy> mended) {

    public Mending {
        mended = List.copyOf(mended);
    }

    /** Whether something is being mended. */
    public boolean open() {
        return waiting != null;
    }

    /** Whether there is nothing to say. */
    public boolean nothing() {
        return waiting == null && mended.isEmpty();
    }

    /** Where the mending stands; named after what is waited for. */
    public enum Turn {
        EXAMINE,
        SIGN_AMENDMENT,
        NUMBER_AMENDMENT,
        SIGN_LETTER,
        NUMBER_LETTER,
        REISSUE
    }

    /** What is wrong: the content, which another decision amends, or the form, which a letter corrects. */
    public enum Kind {
        CONTENT,
        FORM,
        NONE
    }

    /**
     * @param words what is wrong and what it should say
     * @param corrections what the register will say of single lines
     * @param reissue whether certificates are issued again
     */
    public record Found(Kind kind, String words, List<Correction> corrections, boolean reissue, String by, Instant at) {

        public Found {
            corrections = List.copyOf(corrections);
        }
    }

    /** @param line as it stands on the list; {@code name} and {@code achievement} as they should read, where wrong */
    public record Correction(
            String line, @Nullable String name, @Nullable String achievement) {}

    public record Returned(String words, String by, Instant at) {}

    /** @param date as the clerk entered it, {@code yyyy-mm-dd} */
    public record MendedBy(Kind kind, String number, String date) {}
}
