package vn.thidua.nomination.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.ClosedNominations;
import vn.thidua.nomination.ConsultationLifecycle;
import vn.thidua.nomination.NominationLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Clocks;
import vn.thidua.workflow.ProcessSubjects;

/** How the work list shows tasks on nominations, and who may not do them. */
@Component
class AwardNominationSubjects implements ProcessSubjects {

    private static final Set<String> NOT_BY_THE_NOMINATOR = Set.of(
            AwardNominationModel.CONFIRM_BY_FRONT,
            AwardNominationModel.CONFIRM_BY_COMMUNE_FRONT,
            AwardNominationModel.CHECK,
            AwardNominationModel.APPRAISE,
            AwardNominationModel.APPRAISE_SIMPLY,
            AwardNominationModel.CONSULT,
            AwardNominationModel.CHASE_CONSULTATION);

    private final NominationLifecycle lifecycle;
    private final ConsultationLifecycle consultations;
    private final ClosedNominations closed;

    AwardNominationSubjects(
            NominationLifecycle lifecycle, ConsultationLifecycle consultations, ClosedNominations closed) {
        this.lifecycle = lifecycle;
        this.consultations = consultations;
        this.closed = closed;
    }

    @Override
    public String processKey() {
        return AwardNominationModel.KEY;
    }

    @Override
    public void lock(String businessKey) {
        lifecycle.hold(UUID.fromString(businessKey));
    }

    @Override
    public Description describe(String businessKey) {
        return lifecycle.describe(UUID.fromString(businessKey));
    }

    @Override
    public void check(String businessKey, String taskKey, Actor actor) {
        if (NOT_BY_THE_NOMINATOR.contains(taskKey)) {
            lifecycle.checkActor(UUID.fromString(businessKey), actor);
        }
    }

    @Override
    public Set<String> closedToReader() {
        return closed.toReader().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    @Override
    public boolean recordsItself(String taskKey) {
        return taskKey.equals(AwardNominationModel.CHECK) || taskKey.equals(AwardNominationModel.APPRAISE);
    }

    @Override
    public void dueMoved(String businessKey, String ruleKey, Instant due) {
        consultations.dueMoved(UUID.fromString(businessKey), ruleKey, LocalDate.ofInstant(due, Clocks.ZONE));
    }

    @Override
    public boolean showsForms() {
        return true;
    }
}
