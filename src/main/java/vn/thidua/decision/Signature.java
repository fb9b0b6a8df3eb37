package vn.thidua.decision;

import java.time.Instant;
import vn.thidua.shared.AccountId;

/**
 * A signature made by signing in again.
 *
 * @param text the exact text of the paper as it was shown and signed, number and date still open
 * @param layout the part that each line of the text is, see {@link PaperText}
 * @param sha256 SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record Signature(
        AccountId account,
        String name,
        SigningCapacity capacity,
        Instant at,
        String text,
        String layout,
        String sha256) {

    static Signature of(AccountId account, String name, SigningCapacity capacity, Instant at, PaperText paper) {
        return new Signature(account, name, capacity, at, paper.text(), paper.layout(), paper.sha256());
    }

    PaperText paper() {
        return PaperText.of(text, layout);
    }
}
