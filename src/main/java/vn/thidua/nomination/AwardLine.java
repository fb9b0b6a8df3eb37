package vn.thidua.nomination;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.award.DecidingLevel;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** A line as the deciding rooms read it: nominee, what is asked for, and what the Council said. */
public record AwardLine(
        UUID id,
        UUID nomination,
        SubjectId subject,
        SubjectKind kind,
        String name,
        @Nullable Integer birthYear,
        @Nullable String sex,
        UnitCode unit,
        String unitName,
        UnitCode commune,
        String formCode,
        String formName,
        DecidingLevel level,
        CommendationType type,
        @Nullable String movementCode,
        @Nullable String movementName,
        @Nullable String positionClass,
        String achievement,
        String figures,
        String ruleSet,
        @Nullable UUID session,
        @Nullable String councilResult,
        @Nullable CouncilVote vote,
        @Nullable AccountId appraiser,
        LineStatus status,
        AwardManner manner) {

    /** Without what was achieved, what it was measured by, and what a Council said of it. */
    public AwardLine nameOnly() {
        return new AwardLine(
                id,
                nomination,
                subject,
                kind,
                name,
                null,
                null,
                unit,
                unitName,
                commune,
                formCode,
                formName,
                level,
                type,
                movementCode,
                movementName,
                null,
                "",
                "",
                ruleSet,
                null,
                null,
                null,
                null,
                status,
                manner);
    }
}
