package vn.thidua.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authority's answer as the officer enters it.
 *
 * @param letterBy who signed it
 * @param note what speaks against the award; asked for with an objection
 */
public record ConsultationEntry(
        @Nullable ConsultationAnswer answer,
        String note,
        String letterBy,
        String letterNumber,
        @Nullable LocalDate letterDate) {}
