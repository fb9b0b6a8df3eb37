package vn.thidua.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DecidingLevel;
import vn.thidua.document.PrintFormat;

/**
 * A paper opened.
 *
 * @param text as it would be signed by the person who reads, or as it was signed; without a word where it is {@link
 *     #withheld}
 * @param acts what that person may do now
 * @param capacity in what capacity they would sign; {@code null} when they may not
 * @param lastNumber the highest number of the book that this product knows; {@code null} for none
 * @param deputyOnly whether only a deputy signs it, KT.: the head is tied to the lines on it
 * @param mayDefer whether the person may put lines off to a later round
 * @param share of direct workers
 * @param quota of the movements on a Tờ trình; without standings for other papers
 * @param channel how the submission goes to the city unless the clerk chooses otherwise; {@code null} for a decision
 * @param mending what is known of errors in a numbered decision; {@code null} where none is
 * @param signedOn day of the signature; the number's date is not earlier
 */
public record PaperDetails(
        PaperId id,
        PaperKind kind,
        DecidingLevel level,
        PaperStatus status,
        String title,
        String unitName,
        List<PaperLineRow> lines,
        PaperText text,
        Set<PaperAct> acts,
        @Nullable SigningCapacity capacity,
        @Nullable String preparedName,
        @Nullable String returnReason,
        @Nullable Signature signature,
        @Nullable PaperNumber number,
        @Nullable Integer lastNumber,
        @Nullable LocalDate signedOn,
        boolean deputyOnly,
        boolean mayDefer,
        PaperShare share,
        PaperQuota quota,
        @Nullable HandOverChannel channel,
        @Nullable Mending mending) {

    /** The lines that stand on the list, in the order printed. */
    public List<PaperLineRow> listed() {
        return lines.stream()
                .filter(line -> line.status() == PaperLineStatus.LISTED)
                .toList();
    }

    /** Whether an error in it is being mended: it is not done with, whatever its status says. */
    public boolean beingMended() {
        return mending != null && mending.open();
    }

    /** Whether its text is closed to the person who reads, who takes no part in a Council's vote (ADR 0057). */
    public boolean withheld() {
        return text.blocks().isEmpty();
    }

    /** Whether there is something to print: a paper that is never issued is none. */
    public boolean printable() {
        return status != PaperStatus.DROPPED && !withheld();
    }

    /** Address of the paper as a file. */
    public String path(PrintFormat format) {
        return PaperDoor.PATH + id + "/" + format.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the person who reads may have everything that goes to the city in one file. */
    public boolean packed() {
        return kind == PaperKind.SUBMISSION && (may(PaperAct.HAND_OVER) || may(PaperAct.ENTER_ANSWER));
    }

    /** Address of that file. */
    public String packPath() {
        return PaperDoor.PATH + id + PackDoor.PACK;
    }

    public boolean may(PaperAct act) {
        return acts.contains(act);
    }
}
