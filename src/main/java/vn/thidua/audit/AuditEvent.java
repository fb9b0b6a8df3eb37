package vn.thidua.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectRef;

/**
 * One thing that happened.
 *
 * @param action what, as {@code room.verb} in the past tense; the sentence people read is text {@code audit.<action>}
 * @param subject on what
 * @param before state before as short text or JSON, where there was one; never the content of a ballot
 * @param after state after
 * @param reason as typed by the person
 * @param ids related ids by name; each is another subject's id, so that the entry is found from there too
 */
public record AuditEvent(
        String action,
        SubjectRef subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Map<String, String> ids) {

    public AuditEvent {
        ids = Map.copyOf(ids);
    }

    public static AuditEvent of(String action, SubjectRef subject) {
        return new AuditEvent(action, subject, null, null, null, Map.of());
    }

    public AuditEvent from(@Nullable String before, @Nullable String after) {
        return new AuditEvent(action, subject, before, after, reason, ids);
    }

    public AuditEvent because(@Nullable String reason) {
        return new AuditEvent(action, subject, before, after, reason, ids);
    }

    public AuditEvent with(Map<String, String> ids) {
        return new AuditEvent(action, subject, before, after, reason, ids);
    }
}
