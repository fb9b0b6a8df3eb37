package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A granted award as it enters the register.
 *
 * @param line the nomination line it comes from
 * @param ordinal place in the decision's list, from 1; with the decision's number it is the "số sổ vàng"
 * @param unit the unit the honoured belonged to
 */
public record AwardEntry(
        UUID line,
        UUID decision,
        String decisionNumber,
        LocalDate decisionDate,
        String issuer,
        UnitCode issuerUnit,
        int ordinal,
        SubjectId subject,
        SubjectKind kind,
        String name,
        UnitCode unit,
        String formCode,
        String formName,
        CommendationType type,
        @Nullable String movementCode,
        @Nullable String positionClass,
        String achievement,
        Wording wording) {}
