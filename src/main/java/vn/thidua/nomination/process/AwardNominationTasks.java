package vn.thidua.nomination.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.deadline.DueDate;
import vn.thidua.nomination.CheckingLifecycle;
import vn.thidua.nomination.ConsultationLifecycle;
import vn.thidua.nomination.ConsultedAuthority;
import vn.thidua.nomination.NominationLifecycle;
import vn.thidua.nomination.PublishingLifecycle;
import vn.thidua.publication.PublicationLifecycle;
import vn.thidua.publication.PublicationStage;
import vn.thidua.shared.Role;
import vn.thidua.workflow.FormAnswers;

/** What {@code processes/AwardNomination.bpmn} calls. Public, because expressions reach public classes only. */
@Component("awardNominationTasks")
public class AwardNominationTasks {

    private final NominationLifecycle lifecycle;
    private final CheckingLifecycle checking;
    private final PublishingLifecycle publishing;
    private final PublicationLifecycle publications;
    private final ConsultationLifecycle consultations;
    private final FormAnswers answers;

    AwardNominationTasks(
            NominationLifecycle lifecycle,
            CheckingLifecycle checking,
            PublishingLifecycle publishing,
            PublicationLifecycle publications,
            ConsultationLifecycle consultations,
            FormAnswers answers) {
        this.lifecycle = lifecycle;
        this.checking = checking;
        this.publishing = publishing;
        this.publications = publications;
        this.consultations = consultations;
        this.answers = answers;
    }

    /** {@code VILLAGE} or {@code OTHER}. */
    public String unitKind(String businessKey) {
        return lifecycle.unitKind(UUID.fromString(businessKey));
    }

    /** {@code NORMAL} or {@code SIMPLE}. */
    public String procedure(String businessKey) {
        return lifecycle.procedure(UUID.fromString(businessKey));
    }

    /** {@code VILLAGE_FRONT}, {@code COMMUNE_FRONT} or {@code NOBODY}. */
    public String confirmer(String businessKey) {
        return lifecycle.confirmer(UUID.fromString(businessKey));
    }

    /** The value of a rule of structure in the nomination's rule set. */
    public String ruleValue(String businessKey, String ruleKey) {
        return lifecycle.ruleValue(UUID.fromString(businessKey), ruleKey);
    }

    /** {@code YES} or {@code NO}. */
    public String councilRequired(String businessKey) {
        return lifecycle.councilRequired(UUID.fromString(businessKey));
    }

    /** {@code ROLE@UNIT} for the unit where the step is done. */
    public String candidates(String businessKey, String role) {
        return lifecycle
                .candidate(UUID.fromString(businessKey), Role.valueOf(role))
                .toString();
    }

    /** Those who may write the nomination. */
    public String nominators(String businessKey) {
        return lifecycle.nominator(UUID.fromString(businessKey)).toString();
    }

    /** Whether some authority is asked about a nominee who is left. */
    public boolean consultationNeeded(String businessKey) {
        return consultations.needed(UUID.fromString(businessKey));
    }

    public void askAuthorities(String businessKey) {
        consultations.ask(UUID.fromString(businessKey));
    }

    /** Whom to consult: one item an authority, by name. */
    public List<String> consultees(String businessKey) {
        return consultations.asked(UUID.fromString(businessKey)).stream()
                .map(ConsultedAuthority::name)
                .toList();
    }

    /** What people call the authority. */
    public String authorityName(String authority) {
        return consultations.name(ConsultedAuthority.valueOf(authority));
    }

    /** Until when the authority has time to answer. */
    public DueDate consultationDue(String businessKey, String authority) {
        return consultations.due(UUID.fromString(businessKey), ConsultedAuthority.valueOf(authority));
    }

    /** {@code ANSWER} when the authority's silence is one by its rule, else {@code WAIT}. */
    public String recordSilence(String businessKey, String authority) {
        return consultations.silent(UUID.fromString(businessKey), ConsultedAuthority.valueOf(authority))
                ? "ANSWER"
                : "WAIT";
    }

    /** {@code NONE}, or where the forms of the lines have their list published. */
    public String publicationStage(String businessKey) {
        return publishing.stage(UUID.fromString(businessKey)).name();
    }

    public boolean listDueAfterCouncil(String businessKey) {
        return publishing.dueAfterCouncil(UUID.fromString(businessKey));
    }

    /** The list to publish now, as the key of its process; asked twice, it is the same list. */
    public String publication(String businessKey, String stage) {
        return publications
                .open(UUID.fromString(businessKey), PublicationStage.valueOf(stage))
                .toString();
    }

    /** {@code OBJECTION} when one of those consulted named something that speaks against it, else {@code NO_OBJECTION}. */
    public String recordConsultation(String businessKey) {
        return consultations.conclude(UUID.fromString(businessKey)) ? "OBJECTION" : "NO_OBJECTION";
    }

    public void returnAfterObjection(String businessKey) {
        publishing.returnNomination(UUID.fromString(businessKey));
    }

    public void recordCheck(String businessKey) {
        checking.recordCheck(UUID.fromString(businessKey), latest(businessKey, AwardNominationModel.CHECK));
    }

    public void lapseSupplement(String businessKey) {
        lifecycle.lapseSupplement(UUID.fromString(businessKey));
    }

    public void checkEligibility(String businessKey) {
        lifecycle.checkEligibility(UUID.fromString(businessKey));
    }

    public void recordAppraisal(String businessKey) {
        lifecycle.recordAppraisal(UUID.fromString(businessKey), latest(businessKey, AwardNominationModel.APPRAISE));
    }

    /** The short appraisal of the simple procedure, with the papers as they were marked. */
    public void recordSimpleAppraisal(String businessKey) {
        FormAnswers.Answers found = latest(businessKey, AwardNominationModel.APPRAISE_SIMPLY);
        checking.recordSimplePapers(UUID.fromString(businessKey), found);
        lifecycle.recordAppraisal(UUID.fromString(businessKey), found);
    }

    /** {@code YES} when one of the lines goes to the Council, else {@code NO}. */
    public String release(String businessKey) {
        return lifecycle.release(UUID.fromString(businessKey));
    }

    public void passOnRecommended(String businessKey) {
        lifecycle.passOnRecommended(UUID.fromString(businessKey));
    }

    public void tellReturned(String businessKey) {
        lifecycle.tellReturned(UUID.fromString(businessKey));
    }

    public void settle(String businessKey) {
        lifecycle.settle(UUID.fromString(businessKey));
    }

    private FormAnswers.Answers latest(String businessKey, String task) {
        return answers.latest(AwardNominationModel.KEY, businessKey, task)
                .orElseThrow(() -> new IllegalStateException("No answers for " + task));
    }
}
