package vn.thidua.council;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Units;
import vn.thidua.shared.Role;
import vn.thidua.shared.Texts;
import vn.thidua.workflow.ProcessSubjects;

/** Sessions as rows of the work list. */
@Component
class CouncilSessionSubjects implements ProcessSubjects {

    private static final Set<String> OWN = Set.of(
            "UserTask_DeclareInterests", "UserTask_CastBallot", "UserTask_CountPaperBox", "UserTask_SignCountMinutes");
    private static final String DELIVERING = "ServiceTask_DeliverResult";

    private final SessionDesk desk;
    private final Units units;
    private final Moments moments;
    private final Texts texts;
    private final ResultDelivery deliveries;

    CouncilSessionSubjects(SessionDesk desk, Units units, Moments moments, Texts texts, ResultDelivery deliveries) {
        this.deliveries = deliveries;
        this.desk = desk;
        this.units = units;
        this.moments = moments;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return "CouncilSession";
    }

    @Override
    public void lock(String businessKey) {
        desk.lockForProcess(UUID.fromString(businessKey));
    }

    /** Members' own tasks go up to the secretary; what only the presider can do, to nobody. */
    @Override
    public Optional<Role> personalRole(String taskKey) {
        return OWN.contains(taskKey) ? Optional.of(Role.COUNCIL_MEMBER) : Optional.empty();
    }

    @Override
    public void dueMoved(String businessKey, String ruleKey, Instant due) {
        if (ruleKey.equals(SessionOpening.BALLOT_LIMIT)) {
            desk.lockForProcess(UUID.fromString(businessKey)).moveDeadline(due);
        }
    }

    @Override
    public Optional<String> stalled(String taskKey, Map<String, Object> variables) {
        return taskKey.equals(DELIVERING) && variables.get("deliveryId") instanceof String delivery
                ? deliveries.stalled(UUID.fromString(delivery))
                : Optional.empty();
    }

    @Override
    public Description describe(String businessKey) {
        UUID id = UUID.fromString(businessKey);
        CouncilSession session = desk.findForProcess(id);
        Instant meeting = session.meetingAt();
        String title = meeting == null
                ? texts.text("council.session.titlePlanned", moments.day(session.plannedAt()))
                : texts.text("council.session.title", moments.full(meeting));
        return new Description(
                AgendaSource.session(id),
                title,
                null,
                session.unit(),
                units.unit(session.unit()).name(),
                "hoi-dong/phien/" + id);
    }
}
