package vn.thidua.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentGate;
import vn.thidua.shared.SubjectRef;

/** Who may read the scan of a paper of the city: whoever reads the papers of the commune that entered it. */
@Component
class CityAnswerGate implements AttachmentGate {

    private final CityAnswers answers;
    private final PaperDesk desk;

    CityAnswerGate(CityAnswers answers, PaperDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @Override
    public String subjectType() {
        return CityAnswer.SCAN;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SubjectRef subject) {
        return id(subject).flatMap(id -> answers.byId(id, desk.reading())).isPresent();
    }

    private static Optional<UUID> id(SubjectRef subject) {
        try {
            return Optional.of(UUID.fromString(subject.id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
