package vn.thidua.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.audit.AuditEvent;
import vn.thidua.audit.AuditLog;
import vn.thidua.deadline.DueDate;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.Scope;
import vn.thidua.shared.SubjectRef;

/**
 * How long a line waits for an agenda of the city's Council. When that does not meet, the reviewer has the line again, who
 * proposes it anew or does something else about it.
 *
 * @see "ADR 0064"
 */
@Component
class CityCouncilWait {

    static final String LIMIT = "sla_city_council";

    private final Appraisals appraisals;
    private final SupplementDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    CityCouncilWait(Appraisals appraisals, SupplementDesk desk, AuditLog audit, Clock clock) {
        this.appraisals = appraisals;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    void begin(AppraisalId id) {
        begin(lock(id));
    }

    private void begin(Appraisal appraisal) {
        appraisal.council().due(desk.due(desk.submission(appraisal), LIMIT));
    }

    /** Until when it waits. */
    DueDate due(AppraisalId id) {
        Appraisal appraisal = appraisals.find(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
        Instant until = Objects.requireNonNull(appraisal.council().dueAt(), "begun with the waiting");
        return desk.kept(appraisal, LIMIT, clock.instant(), until);
    }

    /** @return whether it stands on an agenda, and waits once more as long */
    boolean lapse(AppraisalId id) {
        Appraisal appraisal = lock(id);
        if (appraisal.council().scheduled()) {
            begin(appraisal);
            return true;
        }
        appraisal.lapseCityCouncil(clock.instant());
        // About the line at the city alone, as what the Council concludes is.
        audit.record(AuditEvent.of("decision.cityCouncilLapsed", SubjectRef.of(CityAgenda.SUBJECT, id.value())));
        return false;
    }

    private Appraisal lock(AppraisalId id) {
        return appraisals.lock(id.value(), Scope.ALL).orElseThrow(BusinessException::notFound);
    }
}
