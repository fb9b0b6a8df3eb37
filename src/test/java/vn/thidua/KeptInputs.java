package vn.thidua;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.KeptTyping;

/**
 * As many things that somebody fills in as are given to something that keeps them: counted where they are made, so that
 * a field added to a form which keeps its others is noticed. What a class may leave unkept stands here with the reason.
 *
 * @see "ADR 0025"
 */
final class KeptInputs extends ArchCondition<JavaClass> {

    /** Its other methods make what they keep. */
    private static final String WIZARD = "vn.thidua.nomination.ui.Inputs";

    private static final Set<String> KEEPING =
            Set.of("text", "number", "date", "moment", "tick", "choice", "part", "watch");

    /** How many, and why; a number too high is refused as one too low. */
    private record Unkept(int inputs, String why) {}

    private static final Map<String, Unkept> UNKEPT = new HashMap<>();

    static {
        filter("vn.thidua.access.ui.AccountsView");
        filter("vn.thidua.register.ui.RegisterView");
        filter("vn.thidua.nomination.ui.NominationListView");
        filter("vn.thidua.workflow.ui.WorkListView");
        filter("vn.thidua.award.ui.RulesView");
        filter("vn.thidua.award.ui.CatalogueView");
        filter("vn.thidua.movement.ui.EnrolmentView");
        filter("vn.thidua.movement.ui.MovementListView");
        filter("vn.thidua.campaign.ui.CampaignView");
        filter("vn.thidua.register.ui.StatisticsView");
        unkept("vn.thidua.nomination.ui.HouseholdRows", 1, "a search within a list that is on the screen");
        unkept("vn.thidua.nomination.ui.CitizenNumberField", 1, "a citizen number never");
        unkept("vn.thidua.access.ui.SetupView", 4, "a one-time token never, and nobody has an account yet");
        unkept(
                "vn.thidua.portal.ui.ObjectionPanel",
                5,
                "nobody is signed in: on a shared machine the next reader would find it");
        unkept("vn.thidua.access.ui.SamplePeoplePanel", 1, "a hidden field of the sign-in form");
        unkept("vn.thidua.nomination.ui.SendStep", 2, "what one declares to be true is declared at the sending");
        unkept("vn.thidua.decision.ui.PaperLineList", 2, "ticks for one press: none may strike a line by coming back");
        unkept("vn.thidua.decision.ui.PutOffPanel", 1, "ticks for one press, on a list that others take from");
        unkept("vn.thidua.council.ui.PresencePanel", 1, "recorded by the choice itself");
        unkept("vn.thidua.nomination.ui.EvidenceStep", 2, "recorded by the choice itself");
        unkept(
                "vn.thidua.document.ui.NewImportView",
                1,
                "for which unit the file is that is chosen next, and sent at once");
        unkept("vn.thidua.nomination.ui.StandardStep", 1, "what the press beside it adds; the row added is kept");
        unkept("vn.thidua.workflow.ui.FormInputs", 6, "made for TaskFormPanel, which keeps each by part()");
        unkept("vn.thidua.decision.ui.SubstanceForm", 3, "goes into the request itself with every change");
        unkept("vn.thidua.decision.ui.SubstanceForm$FigureRow", 3, "goes into the request itself with every change");
        unkept("vn.thidua.decision.ui.SupplementView", 1, "stands for the field until the request is read");
    }

    KeptInputs() {
        super("keep each thing that is filled in, or be allowed not to");
    }

    private static void filter(String type) {
        unkept(type, 1, "a search, or what is shown");
    }

    private static void unkept(String type, int inputs, String why) {
        UNKEPT.put(type, new Unkept(inputs, why));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.isAssignableTo(HasValue.class)) {
            return;
        }
        long made = type.getConstructorCallsFromSelf().stream()
                .filter(call -> isFilledIn(call.getTargetOwner()))
                .map(JavaAccess::getLineNumber)
                .distinct()
                .count();
        long kept = type.getCodeUnitAccessesFromSelf().stream()
                .filter(KeptInputs::keeps)
                .count();
        Unkept allowed = UNKEPT.get(type.getName());
        long left = Math.max(0, made - kept);
        if (left != (allowed == null ? 0 : allowed.inputs())) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    "%s makes %d things to fill in and keeps %d%s"
                            .formatted(
                                    type.getName(),
                                    made,
                                    kept,
                                    allowed == null
                                            ? ""
                                            : "; allowed to leave " + allowed.inputs() + ": " + allowed.why())));
        }
    }

    /** A password is never kept and has a rule of its own. */
    private static boolean isFilledIn(JavaClass type) {
        return type.isAssignableTo(HasValue.class) && !type.isAssignableTo(PasswordField.class);
    }

    private static boolean keeps(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        return owner.getName().equals(WIZARD)
                ? call.getName().equals("keeping")
                : KEEPING.contains(call.getName())
                        && (owner.isEquivalentTo(KeptForm.class) || owner.isEquivalentTo(KeptTyping.class));
    }
}
