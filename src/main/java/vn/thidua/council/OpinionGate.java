package vn.thidua.council;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.AttachmentGate;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.SubjectRef;
import vn.thidua.shared.Unscoped;

/**
 * Who may read the scan of a written opinion: whoever reads the session, once it is counted, and takes part in every item
 * of it; before that only who enters them.
 */
@Component
class OpinionGate implements AttachmentGate {

    private static final String TYPE = "council-opinion";

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final ClosedItems closed;
    private final Declarations declarations;
    private final CurrentActor currentActor;

    OpinionGate(
            JdbcClient jdbc,
            SessionDesk desk,
            ClosedItems closed,
            Declarations declarations,
            CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.closed = closed;
        this.declarations = declarations;
        this.currentActor = currentActor;
    }

    static SubjectRef subject(UUID opinion) {
        return SubjectRef.of(TYPE, opinion);
    }

    @Override
    public String subjectType() {
        return TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    @Unscoped("the session it leads to is found within the reader's scope")
    public boolean mayRead(SubjectRef subject) {
        try {
            return jdbc.sql("select session from council_opinion where id = ? and withdrawn_at is null")
                    .param(UUID.fromString(subject.id()))
                    .query(UUID.class)
                    .optional()
                    .flatMap(this::session)
                    .filter(this::isOpen)
                    .isPresent();
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private Optional<CouncilSession> session(UUID id) {
        try {
            return Optional.of(desk.find(id));
        } catch (BusinessException hidden) {
            return Optional.empty();
        }
    }

    private boolean isOpen(CouncilSession session) {
        boolean told = session.status().counted() || currentActor.holds(Role.COUNCIL_SECRETARY, session.unit());
        return told
                && closed.to(currentActor.actor().account(), desk.agenda(session), declarations.of(session.id()))
                        .isEmpty();
    }
}
