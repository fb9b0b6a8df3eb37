package vn.thidua.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentGate;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;

/**
 * Who may read the files of an answer to the city: the commune's officer, the nominating unit once it was asked for help,
 * and the city once the answer was sent. What the commune is still writing is not the city's to read.
 */
@Component
class SupplementGate implements AttachmentGate {

    private final Supplements supplements;
    private final SupplementDesk desk;
    private final CurrentActor current;

    SupplementGate(Supplements supplements, SupplementDesk desk, CurrentActor current) {
        this.supplements = supplements;
        this.desk = desk;
        this.current = current;
    }

    @Override
    public String subjectType() {
        return Supplement.FILES;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SubjectRef subject) {
        return id(subject)
                .flatMap(id -> supplements.byId(id, current.scope()))
                .filter(supplement -> mayAnswer(supplement) || isSentTo(supplement))
                .isPresent();
    }

    private static Optional<UUID> id(SubjectRef subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean mayAnswer(Supplement supplement) {
        return desk.isOfficer(supplement) || (supplement.villageRequest() != null && desk.isOfNominator(supplement));
    }

    private boolean isSentTo(Supplement supplement) {
        return supplement.answeredAt() != null
                && (current.holds(Role.CITY_APPRAISER, supplement.city())
                        || current.holds(Role.CITY_APPROVER, supplement.city()));
    }
}
