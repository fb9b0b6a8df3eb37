package vn.thidua.council;

import java.util.Collection;
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

    private static String ids(Collection<AccountId> team) {
        return team.stream().map(AccountId::toString).sorted().collect(Collectors.joining(" "));
    }
}
