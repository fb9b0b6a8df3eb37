package vn.thidua.decision;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerShare;

/**
 * The share of direct workers on a paper, in figures and sentences.
 *
 * @param now the list's own figures, {@code before} what they are held against
 * @param shortfall what the share is below of, as a sentence; empty when of nothing
 * @param reason why it goes on nevertheless, {@code reasonBy} whom; {@code null} when nobody was asked
 * @param asked whether the person who reads is to give that reason before the paper goes on
 */
public record PaperShare(
        DirectWorkerShare share,
        String now,
        String before,
        String shortfall,
        @Nullable String reason,
        @Nullable String reasonBy,
        boolean asked) {}
