package vn.thidua.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments.Attachment;
import vn.thidua.nomination.AwardLine;

/**
 * One line opened at the city beside its papers.
 *
 * @param submissionText the Tờ trình that carries the line, as signed and numbered
 * @param evidence files of the nomination
 * @param council what the city's Council concluded last; {@code null} before it did
 * @param councilLapsedAt when the line came back because the city's Council had taken it on no agenda in time; {@code null}
 *     once it was proposed again
 * @param supplements what the commune was asked to complete, the latest first
 * @param supplementDue until when an answer would be due if it was asked for now; {@code null} when it may not be
 * @param supplementExpected whether that day rests on one that is only expected ("dự kiến")
 * @param refusal why the person who reads may not appraise this line; {@code null} for nothing
 */
public record AppraisalDetails(
        AppraisalId id,
        AppraisalStatus status,
        AwardLine line,
        String communeName,
        PaperId submission,
        @Nullable PaperNumber submissionNumber,
        PaperText submissionText,
        List<Attachment> evidence,
        Instant receivedAt,
        @Nullable String reason,
        @Nullable String appraisedName,
        @Nullable Instant appraisedAt,
        @Nullable CityCouncilResult council,
        @Nullable Instant councilLapsedAt,
        List<SupplementRecord> supplements,
        @Nullable Instant supplementDue,
        boolean supplementExpected,
        boolean mayPropose,
        @Nullable String refusal) {}
