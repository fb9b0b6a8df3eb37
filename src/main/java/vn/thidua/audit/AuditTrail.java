package vn.thidua.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;

/** Reads the trail of one subject. The caller has checked that the reader may see the subject. */
public interface AuditTrail {

    /** Newest first, entries that only mention the subject among their ids included. */
    List<Row> of(SubjectRef subject);

    /** Of the same entries those about, or mentioning, one of these parts of the subject from its instant on. */
    List<Row> of(SubjectRef subject, Map<SubjectRef, Instant> parts);

    /** One entry as a person reads it. */
    record Row(
            Instant at,
            String actor,
            @Nullable String onBehalfOf,
            String action,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {}
}
