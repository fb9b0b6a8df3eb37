package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.SecondVotes;

/**
 * One request for a supplement, as those who deal with the line read it.
 *
 * @param round which request on the line it is, from 1
 * @param dueExpected whether that day rests on one that is only expected ("dự kiến"); so {@code voteExpected}
 * @param answer what the commune wrote; {@code null} until it was sent
 * @param changed whether the answer changed what the Council had voted on
 * @param differences what the answer changed, part by part
 * @param voteDueAt until when the Council is to vote again; {@code null} where it need not
 * @param vote the second vote; {@code null} while there is none
 */
public record SupplementRecord(
        int round,
        SupplementStatus status,
        String missing,
        String askedName,
        Instant askedAt,
        Instant dueAt,
        boolean dueExpected,
        @Nullable String answer,
        @Nullable String answeredName,
        @Nullable Instant answeredAt,
        boolean changed,
        List<PartDifference> differences,
        List<Attachment> files,
        @Nullable Instant voteDueAt,
        boolean voteExpected,
        SecondVotes.@Nullable Vote vote) {}
