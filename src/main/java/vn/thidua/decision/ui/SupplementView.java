package vn.thidua.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementDraft;
import vn.thidua.decision.SupplementKept;
import vn.thidua.decision.SupplementSent;
import vn.thidua.decision.SupplementService;
import vn.thidua.decision.SupplementWritingService;
import vn.thidua.nomination.Missing;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.KeptTyping;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.TaskScreen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;
import vn.thidua.workflow.ui.OpenScreens;

/** One line that the city wants completed: what it asks, what the line says, the answer, and what it changes. */
@Route("bo-sung/:id")
@RolesAllowed({
    Role.Names.APPRAISER,
    Role.Names.VILLAGE_HEAD,
    Role.Names.VILLAGE_FRONT,
    Role.Names.ORG_NOMINATOR,
    Role.Names.COMMUNE_CHAIR,
    Role.Names.INTAKE_OFFICER
})
@TaskScreen({"UserTask_SupplementLine", "UserTask_SupplementByVillage"})
class SupplementView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_ANSWER = 5_000;

    private final transient SupplementService service;
    private final transient SupplementWriter writer;
    private final transient WorkingCalendar calendar;
    private final transient Clock clock;
    private final SavedAt saved = new SavedAt();
    private final SupplementChanges changes = new SupplementChanges();
    private TextArea answer = new TextArea();
    private @Nullable SubstanceForm form;
    private @Nullable AppraisalId id;
    private String name = "";

    SupplementView(
            SupplementService service,
            SupplementWritingService writing,
            OpenScreens screens,
            WorkingCalendar calendar,
            Clock clock) {
        this.service = service;
        writer = new SupplementWriter(writing, screens, saved, this::drawAnew);
        this.calendar = calendar;
        this.clock = clock;
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(AppraisalId.parse(event.getRouteParameters().get("id").orElse("")));
        } catch (IllegalArgumentException guessed) {
            throw BusinessException.notFound();
        }
    }

    private void show(AppraisalId shown) {
        SupplementDetails details = service.details(shown);
        id = shown;
        name = details.line().name();
        removeAll();
        add(new PageHeader(name, getTranslation("decision.supplement.help." + details.turn()))
                .back("ho-so/" + details.line().nomination(), getTranslation("decision.supplement.back"))
                .state(AppraisalStates.badge(this, details.request().status())));
        if (details.turn() == SupplementDetails.Turn.NONE) {
            form = null;
            writer.closed(details);
            add(writer, new SupplementPanel(details.request()));
            return;
        }
        writer.open(details);
        add(writer, new SupplementAsked(details.request(), calendar, clock));
        village(details);
        SubstanceForm fields = new SubstanceForm(details, this::save);
        form = fields;
        Panel content = new Panel(getTranslation("decision.supplement.content"), fields);
        Panel difference = new Panel(getTranslation("decision.supplement.changes"), changes);
        changes.begin(details.line().session() != null);
        changes.show(details.changes(), details.needsVote());
        Div side = new Div(reply(details), difference);
        side.addClassName("stack");
        Div written = new Div();
        written.addClassName("stack");
        written.add(writer.typing(written, this::save), new TwoPane(content, side).equal());
        add(written);
    }

    /** With what others wrote; only at the writer's own bidding, and not while something waits to be saved. */
    private void drawAnew() {
        if (id != null && writer.everythingSaved()) {
            show(id);
        }
    }

    private void village(SupplementDetails details) {
        if (details.turn() == SupplementDetails.Turn.VILLAGE) {
            add(new Notice(Tone.INFO, getTranslation("decision.supplement.villageAsked"), details.villageRequest()));
        } else if (details.villageNote() != null) {
            add(new Notice(
                    Tone.GOOD,
                    getTranslation("decision.supplement.villageAnswered", details.villageName()),
                    details.villageNote()));
        }
    }

    private Panel reply(SupplementDetails details) {
        answer = new TextArea(getTranslation("decision.supplement.answerField"));
        answer.setId("supplement-answer");
        answer.setHelperText(getTranslation("decision.supplement.answerHelp"));
        answer.setMaxLength(LONGEST_ANSWER);
        answer.setMinRows(4);
        answer.setWidthFull();
        answer.setValue(details.answer());
        KeptTyping.watch(answer);
        answer.addValueChangeListener(change -> {
            answer.setInvalid(false);
            save();
        });
        Panel panel = new Panel(getTranslation("decision.supplement.reply")).boxed();
        panel.body().add(answer, new SupplementFiles(service, details), saved, actions(details));
        saved.saved(details.savedAt());
        return panel;
    }

    private ActionBar actions(SupplementDetails details) {
        if (details.turn() == SupplementDetails.Turn.VILLAGE) {
            return new ActionBar(button("supplement-return", "decision.supplement.return", this::giveBack, true));
        }
        return new ActionBar(
                button("supplement-village", "decision.supplement.askVillage", this::askVillage, false),
                button("supplement-send", "decision.supplement.send", this::send, true));
    }

    private Button button(String buttonId, String text, Runnable step, boolean main) {
        Button button = new Button(getTranslation(text), click -> step.run());
        button.setId(buttonId);
        if (main) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** Keeps what was typed; only what it changes is shown anew, never a field. */
    private void save() {
        keep();
    }

    private @Nullable SupplementKept keep() {
        if (form == null) {
            return null;
        }
        SupplementKept kept = writer.keep(new SupplementDraft(form.value(), answer.getValue()));
        if (kept != null) {
            changes.show(kept.changes(), kept.needsVote());
        }
        return kept;
    }

    private void askVillage() {
        readyThen(asked -> {
            CommandKey key = CommandKey.fresh();
            new TextDialog("decision.askVillage.", getTranslation("decision.askVillage.what"), request -> {
                        service.askVillage(key, asked, request);
                        Toast.done(getTranslation("decision.askVillage.done"));
                        show(asked);
                    })
                    .open();
        });
    }

    private void giveBack() {
        readyThen(asked -> {
            CommandKey key = CommandKey.fresh();
            new TextDialog("decision.giveBack.", getTranslation("decision.giveBack.what"), note -> {
                        service.returnToOfficer(key, asked, note);
                        Toast.done(getTranslation("decision.giveBack.done"));
                        UI.getCurrent().navigate("");
                    })
                    .open();
        });
    }

    private void send() {
        readyThen(asked -> {
            if (answer.getValue().isBlank()) {
                answer.setErrorMessage(getTranslation("decision.refused.answerMissing"));
                answer.setInvalid(true);
                answer.focus();
                return;
            }
            SupplementDetails read = service.details(asked);
            CommandKey key = CommandKey.fresh();
            ConfirmDialog.ask(
                    getTranslation("decision.send.title"),
                    getTranslation(read.needsVote() ? "decision.send.whatVote" : "decision.send.what"),
                    getTranslation("decision.supplement.send"),
                    () -> told(asked, service.send(key, asked, writer.version())));
        });
    }

    private void told(AppraisalId asked, SupplementSent sent) {
        if (sent.accepted()) {
            Toast.done(getTranslation(sent.needsVote() ? "decision.send.doneVote" : "decision.send.done"));
            show(asked);
        } else {
            Toast.problem(getTranslation(
                    "decision.send.incomplete",
                    sent.missing().stream().map(this::words).collect(Collectors.joining(" "))));
        }
    }

    private String words(Missing missing) {
        return getTranslation(
                "nomination.missing." + missing.what(), missing.details().toArray());
    }

    /** What was typed last is kept before anything else happens, and nothing goes out that was not read. */
    private void readyThen(Consumer<AppraisalId> step) {
        AppraisalId asked = id;
        SupplementKept kept = keep();
        if (asked == null || kept == null || !kept.open()) {
            return;
        }
        boolean chosen = !writer.hasSetAside();
        if (chosen && !kept.others()) {
            step.accept(asked);
            return;
        }
        drawAnew();
        Toast.problem(getTranslation(chosen ? "decision.supplement.readAgain" : "decision.supplement.chooseFirst"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
