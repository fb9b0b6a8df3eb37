package vn.thidua.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RequiredPaper;
import vn.thidua.document.AttachmentId;

/**
 * A paper that a nomination needs, with what answers it.
 *
 * @param code names the paper
 * @param mandatory otherwise handed in "nếu có"
 * @param files the files that the nominator marked as this paper
 * @param mark what the officer found at the last check; {@code null} before
 * @param unverified whether the rule that asks for it is unsure or a default
 */
public record PaperOnFile(
        String code,
        String name,
        boolean mandatory,
        RequiredPaper.AnsweredBy answeredBy,
        List<AttachmentId> files,
        @Nullable PaperMark mark,
        @Nullable String note,
        String article,
        boolean unverified) {

    /** Whether nothing is there yet that could be the paper. */
    public boolean open() {
        return answeredBy == RequiredPaper.AnsweredBy.FILE && files.isEmpty();
    }
}
