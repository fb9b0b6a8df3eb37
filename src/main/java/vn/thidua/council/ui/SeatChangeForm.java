package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.SeatChange;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The decision by which others sit on one Council, and who; another Council has a form of its own. */
class SeatChangeForm extends Div {

    private final TextField decision = new TextField(getTranslation("council.seats.decision"));
    private final DateField decidedOn = new DateField(getTranslation("council.found.decidedOn"));
    private final DateField from = new DateField(getTranslation("council.seats.from"));

    /** @param change enters it; whatever it refuses stays on the form */
    SeatChangeForm(CouncilDetails found, List<FoundCouncil.Seat> offered, Consumer<SeatChange> change) {
        addClassName("stack");
        decision.setId("seats-decision");
        decision.setMaxLength(200);
        decision.setWidthFull();
        decidedOn.setId("seats-decided-on");
        from.setId("seats-from");
        decision.setRequiredIndicatorVisible(true);
        decidedOn.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        Div form = new Div(decision, decidedOn, from);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + found.id() + "/seats/" + found.changedFrom());
        draft.text(decision);
        draft.date(decidedOn);
        draft.date(from);
        SeatPosts posts = new SeatPosts(
                offered,
                found.seats().stream()
                        .collect(Collectors.toMap(CouncilDetails.Seat::account, CouncilDetails.Seat::post)),
                draft);
        form.add(draft);
        Panel panel = new Panel(getTranslation("council.found.seats"));
        panel.body().add(new Paragraph(getTranslation("council.seats.seatsHelp")), posts);
        Button confirm = new Button(
                getTranslation("council.seats.confirm"),
                click -> filledIn(posts).ifPresent(filled -> {
                    change.accept(filled);
                    draft.handedIn();
                    Toast.done(getTranslation("council.seats.done", Formats.date(filled.from())));
                    WhichCouncil.go(CouncilNavigation.COUNCIL, found.unit());
                }));
        confirm.setId("seats-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, panel, new ActionBar(confirm));
    }

    /** Empty, and what is missing marked, while anything is. */
    private Optional<SeatChange> filledIn(SeatPosts posts) {
        decision.setInvalid(decision.getValue().isBlank());
        decidedOn.setInvalid(decidedOn.isEmpty());
        from.setInvalid(from.isEmpty());
        Optional<LocalDate> decided = decidedOn.getOptionalValue();
        Optional<LocalDate> first = from.getOptionalValue();
        if (decision.isInvalid() || decided.isEmpty() || first.isEmpty()) {
            Toast.problem(getTranslation("council.refused.decisionMissing"));
            return Optional.empty();
        }
        return Optional.of(new SeatChange(decision.getValue(), decided.get(), first.get(), posts.seats()));
    }
}
