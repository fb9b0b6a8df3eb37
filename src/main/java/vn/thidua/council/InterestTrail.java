package vn.thidua.council;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Texts;

/**
 * What the audit trail says of declarations: which member, which items, what kind of interest. It stands with the session:
 * on the trail of the subject whoever nominated would read it.
 */
@Component
class InterestTrail {

    private final AuditLog audit;
    private final Texts texts;

    InterestTrail(AuditLog audit, Texts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    void declared(CouncilSession session, Attendance member, List<AgendaItem> agenda, Map<UUID, Interest> interests) {
        record("council.interestsDeclared", session, member, agenda, interests);
    }

    /** The member had not declared when the session opened; what is known for certain was written for them. */
    void undeclared(CouncilSession session, Attendance member, List<AgendaItem> agenda, Map<UUID, Interest> interests) {
        record("council.interestsUndeclared", session, member, agenda, interests);
    }

    private void record(
            String action,
            CouncilSession session,
            Attendance member,
            List<AgendaItem> agenda,
            Map<UUID, Interest> interests) {
        StringJoiner words = new StringJoiner("; ");
        for (AgendaItem item : agenda) {
            Interest interest = interests.get(item.id());
            if (interest != null) {
                words.add(texts.text(
                        "council.interest.onItem",
                        item.position(),
                        item.name(),
                        texts.text("council.enum.InterestKind." + interest.kind())));
            }
        }
        String after = interests.isEmpty() ? texts.text("council.interest.none") : words.toString();
        audit.record(AuditEvent.of(action, AgendaSource.session(session.id()))
                .from(null, member.name() + ": " + after)
                .with(Map.of("account", member.account().toString())));
    }
}
