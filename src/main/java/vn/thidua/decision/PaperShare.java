package vn.thidua.decision;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerShare;
import vn.thidua.award.DirectWorkers;

/**
 * The share of direct workers on a paper, in figures and sentences.
 *
 * @param now the list's own figures, {@code before} what they are held against
 * @param shortfall what the share is below of, as a sentence; empty when of nothing
 * @param cap that more Chiến sĩ thi đua cơ sở are granted than the rule set keeps to, as a sentence; empty where not
 * @param reason why it goes on nevertheless, {@code reasonBy} whom; {@code null} when nobody was asked
 * @param asked whether the person who reads is to give that reason before the paper goes on
 */
public record PaperShare(
        DirectWorkerShare share,
        String now,
        String before,
        String shortfall,
        String cap,
        @Nullable String reason,
        @Nullable String reasonBy,
        boolean asked) {

    /** For a reader to whom the paper's totals are closed. */
    static final PaperShare WITHHELD = new PaperShare(
            new DirectWorkerShare(new DirectWorkers(0, 0), 0, Year.of(0), null, null, false),
            "",
            "",
            "",
            "",
            null,
            null,
            false);
}
