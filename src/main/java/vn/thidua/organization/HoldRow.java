package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/**
 * A hold as those read it who may know why.
 *
 * @param releasedAt {@code null} while it stands
 * @param mayRelease whether the reader may release it now
 */
public record HoldRow(
        UUID id,
        SubjectId subject,
        SubjectKind kind,
        String name,
        String unitName,
        UnitCode commune,
        HoldGround ground,
        String source,
        String reason,
        LocalDate from,
        String placedBy,
        Instant placedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String releaseReason,
        boolean mayRelease) {

    public boolean open() {
        return releasedAt == null;
    }
}
