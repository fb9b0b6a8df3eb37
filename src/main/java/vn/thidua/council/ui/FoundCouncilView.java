package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.council.CouncilService;
import vn.thidua.council.FoundCouncil;
import vn.thidua.organization.Units;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.Role;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.PageHeader;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Screen;
import vn.thidua.shared.ui.Toast;

/** The secretary enters the decision by which the Council was founded, and who sits on it. */
@Route(CouncilNavigation.FOUND)
@RolesAllowed(Role.Names.COUNCIL_SECRETARY)
class FoundCouncilView extends Screen implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CouncilService council;
    private final transient Units units;
    private final TextField name = field("found-name", "council.found.name");
    private final TextField term = field("found-term", "council.found.term");
    private final TextField decision = field("found-decision", "council.found.decision");
    private final DateField decidedOn = new DateField(getTranslation("council.found.decidedOn"));
    private final DateField from = new DateField(getTranslation("council.found.from"));
    private final CommandKey key = CommandKey.fresh();

    FoundCouncilView(CouncilService council, Units units) {
        this.council = council;
        this.units = units;
        decidedOn.setId("found-decided-on");
        decidedOn.setRequiredIndicatorVisible(true);
        from.setId("found-from");
        from.setHelperText(getTranslation("council.found.fromHelp"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("council.found.title"), getTranslation("council.found.help"))
                .back(CouncilNavigation.SESSIONS, getTranslation("council.list.title")));
        List<UnitCode> toFound = council.toFound();
        choices(toFound);
        WhichCouncil.asked(event, toFound)
                .or(() -> toFound.stream().findFirst())
                .ifPresentOrElse(this::show, () -> event.forwardTo(CouncilNavigation.COUNCIL));
    }

    /** Whoever is the secretary where several are missing says which of them it is to be. */
    private void choices(List<UnitCode> toFound) {
        if (toFound.size() < 2) {
            return;
        }
        Panel panel = new Panel(getTranslation("council.found.which"));
        panel.setId("found-which");
        toFound.forEach(unit -> panel.body()
                .add(new Div(Links.to(
                        WhichCouncil.at(CouncilNavigation.FOUND, unit),
                        units.unit(unit).name()))));
        add(panel);
    }

    private void show(UnitCode unit) {
        List<FoundCouncil.Seat> candidates = council.candidates(unit);
        if (candidates.isEmpty()) {
            add(new EmptyState(
                    getTranslation("council.found.noCandidates"),
                    getTranslation("council.found.noCandidatesHelp"),
                    Links.to(CouncilNavigation.SESSIONS, getTranslation("council.list.title"))));
            return;
        }
        name.setValue(getTranslation(
                "council.found.nameDefault", inSentence(units.unit(unit).name())));
        Div form = new Div(name, term, decision, decidedOn, from);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + unit.value() + "/found");
        draft.text(name);
        draft.text(term);
        draft.text(decision);
        draft.date(decidedOn);
        draft.date(from);
        SeatPosts posts = new SeatPosts(
                candidates,
                candidates.stream().collect(Collectors.toMap(FoundCouncil.Seat::account, FoundCouncil.Seat::post)),
                draft);
        Panel seats = new Panel(getTranslation("council.found.seats"));
        seats.body().add(new Paragraph(getTranslation("council.found.seatsHelp")), posts);
        form.add(draft);
        Button confirm = new Button(getTranslation("council.found.confirm"), click -> found(unit, posts, draft));
        confirm.setId("found-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, seats, new ActionBar(confirm));
    }

    /** “Xã Nghi Dương” within a sentence: the kind of unit is no name. */
    private static String inSentence(String unit) {
        return unit.substring(0, 1).toLowerCase(Formats.VIETNAMESE) + unit.substring(1);
    }

    private void found(UnitCode unit, SeatPosts posts, KeptForm draft) {
        boolean complete = Stream.of(name, term, decision).filter(this::missing).count() == 0;
        decidedOn.setInvalid(decidedOn.isEmpty());
        if (!complete || decidedOn.isEmpty()) {
            Toast.problem(getTranslation("council.refused.foundingIncomplete"));
            return;
        }
        council.found(
                key,
                unit,
                new FoundCouncil(
                        name.getValue(),
                        term.getValue(),
                        decision.getValue(),
                        decidedOn.getValue(),
                        from.getOptionalValue().orElseGet(decidedOn::getValue),
                        false,
                        posts.seats()));
        draft.handedIn();
        Toast.done(getTranslation("council.found.done"));
        WhichCouncil.go(CouncilNavigation.COUNCIL, unit);
    }

    private boolean missing(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        return field.isInvalid();
    }

    private TextField field(String id, String label) {
        TextField field = new TextField(getTranslation(label));
        field.setId(id);
        field.setMaxLength(200);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("council.found.title"));
    }
}
