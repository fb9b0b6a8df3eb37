package vn.thidua.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.DirectWorkerShare;

/**
 * The share of direct workers on an agenda, in figures and sentences.
 *
 * @param now the agenda's own figures, {@code before} what they are held against
 * @param shortfall what the share is below of, as a sentence; empty when of nothing
 * @param cap what is too much of one title on the agenda; empty when nothing is
 * @param reason why it goes on nevertheless, {@code reasonBy} whom; {@code null} when nobody was asked
 * @param asked whether a reason is missing before the agenda can be closed
 */
public record AgendaShare(
        DirectWorkerShare share,
        String now,
        String before,
        String shortfall,
        String cap,
        @Nullable String reason,
        @Nullable String reasonBy,
        boolean asked) {}
