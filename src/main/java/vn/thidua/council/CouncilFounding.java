package vn.thidua.council;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.UnitCode;

/** Enters the Council that the head of the unit has founded (Luật 06/2022/QH15, Điều 90). */
@Component
class CouncilFounding {

    private final Councils councils;
    private final CouncilMembers members;
    private final AuditLog audit;

    CouncilFounding(Councils councils, CouncilMembers members, AuditLog audit) {
        this.councils = councils;
        this.members = members;
        this.audit = audit;
    }

    void found(UnitCode unit, FoundCouncil founding) {
        if (councils.standing(unit.value(), founding.decidedOn(), Scope.ALL).isPresent()) {
            throw CouncilException.councilStands();
        }
        Council council = councils.save(new Council(unit, founding));
        founding.seats().forEach(seat -> members.save(new CouncilMember(council.id(), seat, founding.decidedOn())));
        audit.record(AuditEvent.of("council.founded", SubjectRef.of("council", council.id()))
                .with(Map.of("unit", unit.value())));
    }
}
