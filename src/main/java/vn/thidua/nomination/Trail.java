package vn.thidua.nomination;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.SubjectRef;

/** The room's entries on the audit trail: about a nomination, or about one line with its nomination among the ids. */
@Component
class Trail {

    /** The kind of subject of a nomination, its files included. */
    static final String NOMINATION = "nomination";

    private final AuditLog log;

    Trail(AuditLog log) {
        this.log = log;
    }

    static SubjectRef subject(UUID nomination) {
        return SubjectRef.of(NOMINATION, nomination);
    }

    static SubjectRef subject(NominationLine line) {
        return SubjectRef.of(NominatedLines.SUBJECT, line.id());
    }

    void nomination(String verb, Nomination nomination, @Nullable String reason) {
        log.record(AuditEvent.of("nomination." + verb, subject(nomination.id())).because(reason));
    }

    /** @param after what it was about, in words */
    void about(String verb, Nomination nomination, String after) {
        log.record(AuditEvent.of("nomination." + verb, subject(nomination.id())).from("", after));
    }

    /** @param after the line's nominee and state, for those who read the trail of the whole nomination */
    void line(String verb, NominationLine line, String after, @Nullable String reason) {
        log.record(event(verb, line, after).because(reason));
    }

    /** What of the line is another now, and why. */
    void changed(String verb, NominationLine line, String before, String after, String reason) {
        log.record(AuditEvent.of("nomination." + verb, subject(line))
                .from(before, after)
                .with(Map.of("nomination", line.nomination().id().toString()))
                .because(reason));
    }

    /** The same of many lines, each with its nominee; in one go, as a village's list has hundreds. */
    void lines(String verb, List<NominationLine> lines) {
        log.recordAll(lines.stream().map(line -> event(verb, line, line.name())).toList());
    }

    private static AuditEvent event(String verb, NominationLine line, String after) {
        return AuditEvent.of("nomination." + verb, subject(line))
                .from("", after)
                .with(Map.of("nomination", line.nomination().id().toString()));
    }
}
