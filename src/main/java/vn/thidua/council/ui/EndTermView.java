package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.CouncilService;
import vn.thidua.council.EndOfTerm;
import vn.thidua.council.SeatService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.CurrentActor;
import vn.thidua.shared.Role;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** The secretary enters the last day of the Council's term; the next Council is founded from a day after it. */
@Route(CouncilNavigation.END_TERM)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class EndTermView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient SeatService seats;
    private final transient CurrentActor currentActor;
    private final TextField decision = new TextField(getTranslation("council.term.decision"));
    private final DateField decidedOn = new DateField(getTranslation("council.found.decidedOn"));
    private final DateField lastDay = new DateField(getTranslation("council.term.lastDay"));
    private CommandKey key = CommandKey.fresh();

    EndTermView(CouncilService council, SeatService seats, CurrentActor currentActor) {
        this.currentActor = currentActor;
        this.council = council;
        this.seats = seats;
        decision.setId("term-decision");
        decision.setMaxLength(200);
        decision.setWidthFull();
        decidedOn.setId("term-decided-on");
        lastDay.setId("term-last-day");
        decision.setRequiredIndicatorVisible(true);
        decidedOn.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        key = CommandKey.fresh();
        WhichCouncil.shown(council, currentActor, event)
                .filter(CouncilDetails::keeps)
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    private void show(CouncilDetails found) {
        add(new PageHeader(getTranslation("council.term.title"), getTranslation("council.term.help"))
                .help(found.name())
                .back(
                        WhichCouncil.at(CouncilNavigation.COUNCIL, found.unit()),
                        getTranslation("council.members.title")));
        Div form = new Div(decision, decidedOn, lastDay);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + found.id() + "/end");
        draft.text(decision);
        draft.date(decidedOn);
        draft.date(lastDay);
        form.add(draft);
        Button confirm = new Button(getTranslation("council.term.confirm"), click -> end(found, draft));
        confirm.setId("term-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, new ActionBar(confirm));
    }

    private void end(CouncilDetails found, KeptForm draft) {
        decision.setInvalid(decision.getValue().isBlank());
        decidedOn.setInvalid(decidedOn.isEmpty());
        lastDay.setInvalid(lastDay.isEmpty());
        Optional<LocalDate> decided = decidedOn.getOptionalValue();
        Optional<LocalDate> last = lastDay.getOptionalValue();
        if (decision.isInvalid() || decided.isEmpty() || last.isEmpty()) {
            Toast.problem(getTranslation("council.refused.decisionMissing"));
            return;
        }
        seats.end(key, found.unit(), new EndOfTerm(decision.getValue(), decided.get(), last.get()));
        draft.handedIn();
        Toast.done(getTranslation("council.term.done", Formats.date(last.get())));
        WhichCouncil.go(CouncilNavigation.COUNCIL, found.unit());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.term.title"));
    }
}
