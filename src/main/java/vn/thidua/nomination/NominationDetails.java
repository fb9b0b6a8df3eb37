package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.PositionClass;
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
     * @param subject who it is; {@code null} before submission
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
            @Nullable String outcomeReason,
            @Nullable String decisionNumber,
            @Nullable LocalDate decisionDate,
            LineParticulars particulars,
            @Nullable String period,
            @Nullable Deferral deferral,
            LineKeepers.@Nullable Keeper keeper,
            List<Finding> findings,
            @Nullable SubjectId subject,
            @Nullable String waits) {}

    /** Why, by whom and when a line was last put off to a later round by who signs. */
    public record Deferral(String reason, String by, LocalDate on) {}

    /** What one eligibility rule said of one nominee, as explained on the day of the check. */
    public record Finding(String rule, Verdict verdict, String explanation, String article, boolean unverified) {}

    /** What a person may do from the page; tasks on generic forms are not among them. */
    public enum Action {
        EDIT,
        CONFIRM_BY_FRONT,
        RETURN_LINE,
        PLACE_HOLD,
        WITHDRAW,
        STOP,
        STOP_FOR_SECRECY
    }
}
