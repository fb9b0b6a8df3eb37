package vn.thidua.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.AccountId;
import vn.thidua.shared.SubjectRef;

/** Who counts, on the audit trail. */
@Component
class CouncilTrail {

    private final AuditLog audit;

    CouncilTrail(AuditLog audit) {
        this.audit = audit;
    }

    void countersAppointed(UUID council, Collection<AccountId> team) {
        audit.record(AuditEvent.of("council.countersAppointed", SubjectRef.of("council", council))
                .with(Map.of("accounts", ids(team))));
    }

    void countersChosen(UUID session, Collection<AccountId> team) {
        audit.record(AuditEvent.of("council.countersChosen", AgendaSource.session(session))
                .with(Map.of("accounts", ids(team))));
    }

    void seatsChanged(Council council, SeatChange change, String before, String after) {
        audit.record(AuditEvent.of("council.seatsChanged", SubjectRef.of("council", council.id()))
                .from(before, after)
                .because(change.decision() + ", " + change.decidedOn())
                .with(Map.of("unit", council.unit().value())));
    }

    void seatsCorrected(Council council, String reason, String before, String after) {
        audit.record(AuditEvent.of("council.seatsCorrected", SubjectRef.of("council", council.id()))
                .from(before, after)
                .because(reason)
                .with(Map.of("unit", council.unit().value())));
    }

    /** Before the Council takes the day over. */
    void termEnded(Council council, EndOfTerm end) {
        LocalDate before = council.validTo();
        audit.record(AuditEvent.of("council.termEnded", SubjectRef.of("council", council.id()))
                .from(before == null ? null : before.toString(), end.lastDay().toString())
                .because(end.decision() + ", " + end.decidedOn())
                .with(Map.of("unit", council.unit().value())));
    }

    /** The seats from that day on, each as account, post and the days between which it is held. */
    String seats(List<CouncilMember> seats, LocalDate day) {
        return seats.stream()
                .filter(seat -> !seat.endsBefore(day))
                .sorted(Comparator.comparing(CouncilMember::post).thenComparing(CouncilMember::validFrom))
                .map(seat -> seat.account() + " " + seat.post() + " " + seat.validFrom() + "/"
                        + (seat.validTo() == null ? ".." : seat.validTo()))
                .collect(Collectors.joining("; "));
    }

    private static String ids(Collection<AccountId> team) {
        return team.stream().map(AccountId::toString).sorted().collect(Collectors.joining(" "));
    }
}
