package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
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
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.deadline.WorkingCalendar;
import vn.thidua.decision.AppraisalId;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.decision.SupplementSaved;
import vn.thidua.decision.SupplementSent;
import vn.thidua.decision.SupplementService;
import vn.thidua.nomination.Missing;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.DueLabel;
import vn.thidua.shared.ui.KeptTyping;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.SavedAt;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;
import vn.thidua.shared.ui.TwoPane;

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
class SupplementView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_ANSWER = 5_000;

    private final transient SupplementService service;
    private final transient WorkingCalendar calendar;
    private final transient Clock clock;
    private final SavedAt saved = new SavedAt();
    private final Div changes = new Div();
    private TextArea answer = new TextArea();
    private @Nullable SubstanceForm form;
    private @Nullable KeptTyping answerTyping;
    private @Nullable AppraisalId id;
    private int version;
    private String name = "";

    SupplementView(SupplementService service, WorkingCalendar calendar, Clock clock) {
        this.service = service;
        this.calendar = calendar;
        this.clock = clock;
        changes.setId("supplement-changes");
        changes.addClassName("stack-s");
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
        version = details.version();
        name = details.line().name();
        removeAll();
        add(new PageHeader(name, getTranslation("decision.supplement.help." + details.turn()))
                .back("ho-so/" + details.line().nomination(), getTranslation("decision.supplement.back"))
                .state(AppraisalStates.badge(this, details.request().status())));
        if (details.turn() == SupplementDetails.Turn.NONE) {
            add(new SupplementPanel(details.request()));
            return;
        }
        add(request(details));
        village(details);
        SubstanceForm fields = new SubstanceForm(details, this::save);
        form = fields;
        Panel content = new Panel(getTranslation("decision.supplement.content"), fields);
        Panel difference = new Panel(getTranslation("decision.supplement.changes"), changes);
        showChanges(details);
        Div side = new Div(reply(details), difference);
        side.addClassName("stack");
        add(new TwoPane(content, side).equal());
    }

    private Component request(SupplementDetails details) {
        int days = calendar.workingDaysBetween(
                LocalDate.now(clock), LocalDate.ofInstant(details.request().dueAt(), clock.getZone()));
        Notice notice = new Notice(
                Tone.WAITING,
                getTranslation("decision.supplement.request", details.request().askedName()),
                details.request().missing());
        notice.setId("supplement-request");
        notice.addClassName("typed-text");
        LocalDate due = LocalDate.ofInstant(details.request().dueAt(), clock.getZone());
        boolean expected = calendar.restsOnExpected(LocalDate.now(clock), due);
        return notice.with(new DueLabel(days, details.request().dueAt(), expected));
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
        KeptTyping typed = new KeptTyping(panel.body(), "supplement-answer/" + details.appraisal(), this::save);
        answerTyping = typed;
        panel.body().add(answer, typed, new SupplementFiles(service, details), saved, actions(details));
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
        if (id == null || form == null) {
            return;
        }
        try {
            SupplementSaved kept = service.save(CommandKey.fresh(), id, version, form.value(), answer.getValue());
            version = kept.version();
            saved.saved(kept.savedAt());
            form.saved();
            if (answerTyping != null) {
                answerTyping.saved();
            }
            showChanges(service.details(id));
        } catch (BusinessException refused) {
            saved.notSaved();
            throw refused;
        }
    }

    private void showChanges(SupplementDetails details) {
        changes.removeAll();
        if (details.changes().isEmpty()) {
            changes.add(new Notice(Tone.NEUTRAL, getTranslation("decision.supplement.noChanges")));
        } else {
            changes.add(
                    details.needsVote()
                            ? new Notice(
                                    Tone.WAITING,
                                    getTranslation("decision.supplement.needsVote"),
                                    getTranslation("decision.supplement.needsVoteWhy"))
                            : new Notice(
                                    Tone.GOOD,
                                    getTranslation("decision.supplement.needsNoVote"),
                                    getTranslation(
                                            details.line().session() == null
                                                    ? "decision.supplement.noCouncilWhy"
                                                    : "decision.supplement.needsNoVoteWhy")),
                    new DifferenceList(details.changes()));
        }
    }

    private void askVillage() {
        AppraisalId asked = kept();
        CommandKey key = CommandKey.fresh();
        new TextDialog("decision.askVillage.", getTranslation("decision.askVillage.what"), request -> {
                    service.askVillage(key, asked, request);
                    Toast.done(getTranslation("decision.askVillage.done"));
                    show(asked);
                })
                .open();
    }

    private void giveBack() {
        AppraisalId asked = kept();
        CommandKey key = CommandKey.fresh();
        new TextDialog("decision.giveBack.", getTranslation("decision.giveBack.what"), note -> {
                    service.returnToOfficer(key, asked, note);
                    Toast.done(getTranslation("decision.giveBack.done"));
                    UI.getCurrent().navigate("");
                })
                .open();
    }

    private void send() {
        AppraisalId asked = kept();
        if (answer.getValue().isBlank()) {
            answer.setErrorMessage(getTranslation("decision.refused.answerMissing"));
            answer.setInvalid(true);
            answer.focus();
            return;
        }
        boolean vote = service.details(asked).needsVote();
        CommandKey key = CommandKey.fresh();
        ConfirmDialog.ask(
                getTranslation("decision.send.title"),
                getTranslation(vote ? "decision.send.whatVote" : "decision.send.what"),
                getTranslation("decision.supplement.send"),
                () -> told(asked, service.send(key, asked)));
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

    /** What was typed last is kept before anything else happens. */
    private AppraisalId kept() {
        save();
        if (id == null) {
            throw new IllegalStateException("Nothing is shown");
        }
        return id;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", name);
    }
}
