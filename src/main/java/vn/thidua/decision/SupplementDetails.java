package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.AwardLine;
import vn.thidua.nomination.LineSubstance;

/**
 * A request for a supplement opened at the commune.
 *
 * @param request what the city asks, and what was answered once it was sent
 * @param version of what is being written; handed back at the next save
 * @param content what the line would say
 * @param answer what would be said to the city
 * @param forms the city's forms for this kind of nominee
 * @param changes what differs from what the city has now
 * @param needsVote whether, sent like this, the Council would have to vote again; never where it did not vote at all
 * @param turn whose turn it is, seen by the person who reads
 */
public record SupplementDetails(
        AppraisalId appraisal,
        AwardLine line,
        SupplementRecord request,
        int version,
        LineSubstance content,
        String answer,
        Instant savedAt,
        List<AwardForm> forms,
        List<PartDifference> changes,
        boolean needsVote,
        List<Attachment> evidence,
        @Nullable String villageRequest,
        @Nullable String villageNote,
        @Nullable String villageName,
        Turn turn) {

    /** What the person who reads may do. */
    public enum Turn {
        /** Writes, asks the nominating unit for help, and sends the answer. */
        OFFICER,
        /** Writes and gives it back to the officer. */
        VILLAGE,
        NONE
    }
}
