package vn.thidua.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.SubjectId;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A granted award as people read it in the register.
 *
 * @param ordinal place in the decision's list; with the decision's number it is the "số sổ vàng". 0 where an award from
 *     before this product does not say
 * @param amendments what it said before other decisions amended it, the newest first
 * @param note what was noted when an award from before this product came in
 */
public record HonourRow(
        UUID id,
        SubjectId subject,
        SubjectKind kind,
        String name,
        UnitCode unit,
        String unitName,
        String formCode,
        String formName,
        CommendationType type,
        @Nullable String movementCode,
        @Nullable String movementName,
        @Nullable String positionClass,
        String achievement,
        String decisionNumber,
        LocalDate decisionDate,
        String issuer,
        int ordinal,
        Wording wording,
        @Nullable String note,
        List<HonourAmendment> amendments) {

    public HonourRow {
        amendments = List.copyOf(amendments);
    }

    /** Without a note, and as it was granted. */
    public HonourRow(
            UUID id,
            SubjectId subject,
            SubjectKind kind,
            String name,
            UnitCode unit,
            String unitName,
            String formCode,
            String formName,
            CommendationType type,
            @Nullable String movementCode,
            @Nullable String movementName,
            @Nullable String positionClass,
            String achievement,
            String decisionNumber,
            LocalDate decisionDate,
            String issuer,
            int ordinal,
            Wording wording) {
        this(
                id,
                subject,
                kind,
                name,
                unit,
                unitName,
                formCode,
                formName,
                type,
                movementCode,
                movementName,
                positionClass,
                achievement,
                decisionNumber,
                decisionDate,
                issuer,
                ordinal,
                wording,
                null,
                List.of());
    }

    /** Where the page after this row begins. */
    public RegisterCursor cursor() {
        return new RegisterCursor(decisionDate, id);
    }
}
