package vn.thidua.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * How many awards of a form somebody granted in some years, where it is not known to whom. Counts in the statistics only:
 * it is no award of anybody, and {@link PastAwards} knows nothing of it.
 *
 * @param unit the commune whose people they were
 * @param issuerUnit {@code null} for an issuer without a unit of ours
 * @param fromYear first year of the period
 * @param toYear last year
 * @param source where the count was found
 */
public record OpeningBalance(
        UUID id,
        UnitCode unit,
        String issuer,
        @Nullable UnitCode issuerUnit,
        String formCode,
        String formName,
        SubjectKind kind,
        int fromYear,
        int toYear,
        int count,
        String source,
        @Nullable String note,
        String enteredBy,
        Instant enteredAt) {}
