package vn.thidua.nomination;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentGate;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.SubjectRef;

/** The scan of what an authority answered: for the commune's officers and chair who work on the nomination. */
@Component
class ConsultationGate implements AttachmentGate {

    private final Consultations consultations;
    private final Nominations nominations;
    private final Visible visible;
    private final CurrentActor current;

    ConsultationGate(Consultations consultations, Nominations nominations, Visible visible, CurrentActor current) {
        this.consultations = consultations;
        this.nominations = nominations;
        this.visible = visible;
        this.current = current;
    }

    @Override
    public String subjectType() {
        return Consultation.SCAN;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SubjectRef subject) {
        return id(subject)
                .flatMap(consultations::findById)
                .flatMap(asked -> nominations.find(asked.nomination(), visible.scope(), visible.reader()))
                .filter(nomination -> ConsultationService.mayRead(current, nomination))
                .isPresent();
    }

    private static Optional<UUID> id(SubjectRef subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
