package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.CitizenNumberService;
import vn.thidua.nomination.DraftService;
import vn.thidua.nomination.EligibilityService;
import vn.thidua.nomination.EvidenceService;
import vn.thidua.nomination.Missing;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.SecrecyService;
import vn.thidua.nomination.Submission;
import vn.thidua.nomination.TermsService;
import vn.thidua.nomination.WritingService;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.StepsBar;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.workflow.ui.OpenScreens;

/** Writing a nomination, one small group of questions a screen; every change is kept on the server as it is made. */
@Route(NominationNavigation.NEW)
@RouteAlias("de-nghi/:id/sua")
@Menu(order = 20, icon = "vaadin:plus-circle", title = "nomination.wizard.menu")
@RolesAllowed({
    Role.Names.VILLAGE_HEAD,
    Role.Names.VILLAGE_FRONT,
    Role.Names.ORG_NOMINATOR,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.INTAKE_OFFICER,
    Role.Names.APPRAISER
})
@TaskScreen("UserTask_AnswerSupplement")
class WizardView extends Screen implements BeforeEnterObserver, HasDynamicTitle, WizardParts.Acts {

    private final transient DraftService service;
    private final transient SecrecyService secrecy;
    private final SavedAt savedAt = new SavedAt();
    private final Together together;
    private final transient WizardChoices choices;
    private final transient WizardSteps steps;
    private final transient WizardParts parts;
    private final Div bar = new Div();
    private final Div content = new Div();
    private final Div actions = new Div();
    private final H2 question = new H2();
    private CommandKey submitKey = CommandKey.fresh();
    private DraftModel model;
    private WizardPage page = WizardPage.of(WizardPage.Kind.MOVEMENT);
    private @Nullable SendStep send;
    private boolean secrecyAnswered;

    @SuppressWarnings("NullAway.Init")
    WizardView(
            DraftService service,
            WritingService writing,
            BeginningService beginnings,
            EvidenceService evidence,
            CitizenNumberService citizens,
            SecrecyService secrecy,
            EligibilityService eligibility,
            TermsService terms,
            OpenScreens screens,
            Clock clock) {
        this.service = service;
        this.secrecy = secrecy;
        choices = new WizardChoices(() -> model, service, beginnings);
        steps = new WizardSteps(choices);
        parts = new WizardParts(service, beginnings, evidence, citizens, eligibility, terms, clock, choices, this);
        together = new Together(service, writing, screens, savedAt, this::drawAnew);
        addClassName("wizard");
        savedAt.setId("wizard-saved");
        question.setId("wizard-question");
        PageHeader header = new PageHeader(getTranslation("nomination.wizard.title"));
        header.back(NominationNavigation.LIST, getTranslation("nomination.list.title"));
        Div asked = new Div(question, savedAt);
        asked.addClassName("wizard-asked");
        content.addClassName("wizard-content");
        add(header, bar, together, asked, content, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse(null);
        model = together.open(id == null ? fresh() : service.draft(uuid(id)));
        page = WizardAddress.page(event.getLocation(), model);
        // A draft that is there was begun with the answer no; it is asked again in the declaration.
        secrecyAnswered = id != null;
        show();
    }

    /** Nothing can be typed before this is answered. */
    private void askForSecrecy() {
        question.setText(getTranslation("nomination.secrecy.question"));
        content.removeAll();
        actions.removeAll();
        content.add(new SecrecyQuestion(
                () -> {
                    secrecyAnswered = true;
                    show();
                },
                () -> secrecy.declareAtStart(CommandKey.fresh(), new UnitCode(model.unit))));
    }

    /** The draft is gone or the nomination stopped: what to do now, and nothing else. */
    @Override
    public void stopForSecrecy() {
        secrecy.declare(CommandKey.fresh(), model.id);
        together.end();
        bar.removeAll();
        actions.removeAll();
        content.removeAll();
        question.setText(getTranslation("nomination.secrecy.question"));
        content.add(SecrecyQuestion.hardStop());
    }

    private NominationDraft fresh() {
        List<Unit> units = service.nominatingUnits();
        if (units.isEmpty()) {
            throw BusinessException.forbidden();
        }
        NominationDraft empty =
                NominationDraft.empty(UUID.randomUUID(), units.getFirst().code());
        return units.getFirst().kind() == UnitKind.COMMUNE ? empty.foundByTheCommune() : empty;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw BusinessException.notFound();
        }
    }

    /** Keeps the draft as it stands on the screen. */
    @Override
    public void save() {
        together.keep(page);
    }

    private void go(WizardPage to) {
        page = to;
        drawAnew();
        WizardAddress.show(page, model);
        content.getElement().executeJs("window.scrollTo(0,0)");
    }

    /** Draws the page with what others wrote in it, too; at the writer's own bidding only. */
    private void drawAnew() {
        UUID line = model.lineOf(page);
        model = together.takeOver();
        page = page.about(model.lineIds().indexOf(line));
        show();
    }

    private void show() {
        bar.removeAll();
        if (!secrecyAnswered) {
            askForSecrecy();
            return;
        }
        bar.add(new StepsBar(getTranslation("nomination.wizard.steps"), steps.steps(page)));
        question.setText(steps.question(page));
        content.removeAll();
        Component part = parts.of(page, model);
        send = part instanceof SendStep step ? step : null;
        content.add(part);
        content.addComponentAsFirst(together.typing(content, page));
        showActions();
    }

    private void showActions() {
        Button back = new Button(getTranslation("nomination.wizard.back"), click -> {
            WizardPage before = page.back(choices.meets());
            if (before != null) {
                go(before);
            }
        });
        back.setId("wizard-back");
        back.setVisible(page.back(choices.meets()) != null);
        boolean last = page.kind() == WizardPage.Kind.SEND;
        Button next = new Button(getTranslation("nomination.wizard." + (last ? "send" : nextWord())), click -> {
            if (last) {
                submit();
            } else {
                next();
            }
        });
        next.setId(last ? "wizard-send" : "wizard-next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.removeAll();
        actions.add(new ActionBar(back, next));
    }

    private String nextWord() {
        return switch (page.kind()) {
            case STANDARD -> "doneWithNominee";
            case HOUSEHOLDS -> "doneWithHouseholds";
            default -> "next";
        };
    }

    private void next() {
        boolean rated = page.kind() == WizardPage.Kind.WHO
                && choices.listedCodes().contains(String.valueOf(model.lines.get(page.line()).form));
        WizardPage after = rated ? WizardPage.of(WizardPage.Kind.NOMINEES) : page.next(choices.meets());
        if (after != null) {
            go(after);
        }
    }

    @Override
    public void openLine(DraftModel.Line line) {
        go(new WizardPage(WizardPage.Kind.WHO, model.lines.indexOf(line)));
    }

    private void submit() {
        SendStep shown = send;
        if (shown == null) {
            return;
        }
        if (!together.readyToSubmit(page)) {
            return;
        }
        Submission submission = service.submit(submitKey, model.id, model.version, shown.declared());
        submitKey = CommandKey.fresh();
        if (submission.accepted()) {
            Toast.done(getTranslation("nomination.wizard.sent", submission.reference()));
            NominationNavigation.toDetails(model.id);
        } else {
            shown.show(submission.missing());
        }
    }

    @Override
    public void openList() {
        go(WizardPage.of(WizardPage.Kind.HOUSEHOLDS));
    }

    @Override
    public void mend(Missing missing) {
        int line = -1;
        for (int i = 0; i < model.lines.size(); i++) {
            if (model.lines.get(i).id.equals(missing.line())) {
                line = i;
            }
        }
        go(WizardPage.mending(missing, line));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("nomination.wizard.title"));
    }
}
