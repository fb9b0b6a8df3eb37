package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
import vn.thidua.council.ItemVotes;
import vn.thidua.nomination.eligibility.Severity;
import vn.thidua.nomination.eligibility.Verdict;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A nomination as its page shows it.
 *
 * @param nominatedAs in which role, at which unit, it is written
 * @param actions what the reader may do with it now
 * @param closingReason why it was returned, withdrawn or stopped
 * @param limit the day on which the commune's limit for the whole ends, as it stands; {@code null} while none runs
 * @param limitRests whether it rests, so that the day will move
 */
public record NominationDetails(
        UUID id,
        @Nullable String reference,
        NominationStage stage,
        UnitCode unit,
        String unitName,
        Minutes minutes,
        String communeName,
        String nominator,
        @Nullable String movement,
        @Nullable CommendationType type,
        String summary,
        Manner manner,
        RoleAt nominatedAs,
        NominationDraft.Meeting meeting,
        @Nullable String ruleSet,
        Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable String frontNote,
        @Nullable String supplementRequest,
        @Nullable String appraisalReport,
        @Nullable String closingReason,
        @Nullable LocalDate limit,
        boolean limitRests,
        List<Line> lines,
        List<JourneyStep> journey,
        Set<Action> actions) {

    /**
     * A nominee with what was found and decided.
     *
     * @param period the time of a title in words
     * @param votes how the Council voted, in full; {@code null} before, and for votes of which less was kept
     * @param awardNames what the earlier awards among the statements are called, by code
     * @param subject who it is; {@code null} before submission
     * @param completionOwed whether the Council put it off until the appraiser has completed it
     * @param closed whether the reader takes no part in the vote on it: of what came after is then nothing here
     * @param waits set where the subject is on hold and the line has no result: what the reader may know of why
     */
    public record Line(
            UUID id,
            SubjectKind kind,
            String name,
            @Nullable Integer birthYear,
            @Nullable Sex sex,
            @Nullable String address,
            @Nullable PositionClass positionClass,
            @Nullable String formName,
            String achievement,
            List<NominationDraft.Figure> figures,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            LineStatus status,
            @Nullable LocalDate councilDay,
            @Nullable String councilResult,
            @Nullable ItemVotes votes,
            @Nullable String outcomeReason,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            LineParticulars particulars,
            @Nullable String period,
            @Nullable Deferral deferral,
            LineKeepers.@Nullable Keeper keeper,
            Map<String, String> awardNames,
            List<Finding> findings,
            @Nullable SubjectId subject,
            @Nullable String waits,
            boolean completionOwed,
            boolean closed) {}

    /** Why, by whom and when a line was last put off to a later round by who signs. */
    public record Deferral(String reason, String by, LocalDate on) {}

    /**
     * What one rule of eligibility said of one nominee.
     *
     * @param data what it looked at, each with where it comes from
     * @param change what would change it; {@code null} where nothing has to
     * @param compared an achievement to be held beside this one, for those who appraise
     * @param ruleSet by the rules of which set it was said, as they were on {@code asOf}
     * @param reason what the appraiser wrote to it
     */
    public record Finding(
            String rule,
            Verdict verdict,
            Severity severity,
            String explanation,
            List<String> data,
            @Nullable String change,
            String article,
            boolean unverified,
            @Nullable Compared compared,
            @Nullable String ruleSet,
            @Nullable LocalDate asOf,
            @Nullable Reason reason) {

        /** Keeps it from being sent, and from being appraised as appropriate. */
        public boolean blocks() {
            return severity == Severity.BLOCKS && verdict == Verdict.FAIL;
        }

        /** The appraiser still has to write why it goes on. */
        public boolean asksReason() {
            return severity == Severity.WARNS && verdict != Verdict.PASS && reason == null;
        }

        /** What a reason would answer. */
        public Question question() {
            return new Question(rule, explanation, data, change, compared);
        }
    }

    /** All that a finding says to whoever writes a reason: two that are equal are one question, and may have one answer. */
    public record Question(
            String rule,
            String explanation,
            List<String> data,
            @Nullable String change,
            @Nullable Compared compared) {}

    /** Two achievements side by side. */
    public record Compared(String own, String other, String where) {}

    /** Why the appraiser lets it go on, or what they think of it. */
    public record Reason(String text, String by, LocalDate on) {}

    /** What a person may do from the page; tasks on generic forms are not among them. */
    public enum Action {
        EDIT,
        CONFIRM_BY_FRONT,
        RETURN_LINE,
        COMPLETE_LINE,
        PLACE_HOLD,
        GIVE_REASON,
        WITHDRAW,
        STOP,
        STOP_FOR_SECRECY
    }
}
