package vn.thidua.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.Attachments;

/**
 * One authority asked. Whom and until when everybody reads who reads the nomination; the answer only those who work on it.
 *
 * @param about the nominees by name
 * @param until {@code null} where it is overdue and the authority was asked again
 * @param answered whether it is done
 * @param answer {@code null} while it is open, and for readers who do not work on it
 * @param mayAnswer whether the reader enters its answer now
 */
public record ConsultationRow(
        UUID id,
        ConsultedAuthority authority,
        List<String> about,
        @Nullable LocalDate until,
        boolean answered,
        @Nullable ConsultationAnswer answer,
        @Nullable Instant answeredAt,
        @Nullable String note,
        @Nullable String letterBy,
        @Nullable String letterNumber,
        @Nullable LocalDate letterDate,
        List<Attachments.Attachment> scans,
        boolean mayAnswer) {}
