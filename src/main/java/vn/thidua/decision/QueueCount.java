package vn.thidua.decision;

import java.time.Instant;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** How many lines of a commune and form wait at the city, and since when the oldest does. */
public record QueueCount(
        UnitCode commune,
        String communeName,
        String formCode,
        String formName,
        SubjectKind kind,
        long count,
        Instant oldest) {}
