package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.council.FoundCouncil;
import vn.thidua.organization.Unit;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The decision by which the Council of one unit was founded, and who sits on it; another unit has a form of its own. */
class FoundCouncilForm extends Div {

    private final TextField name = field("found-name", "council.found.name");
    private final TextField term = field("found-term", "council.found.term");
    private final TextField decision = field("found-decision", "council.found.decision");
    private final DateField decidedOn = new DateField(getTranslation("council.found.decidedOn"));
    private final DateField from = new DateField(getTranslation("council.found.from"));

    /** @param found enters it; whatever it refuses stays on the form */
    FoundCouncilForm(Unit unit, List<FoundCouncil.Seat> candidates, Consumer<FoundCouncil> found) {
        addClassName("stack");
        decidedOn.setId("found-decided-on");
        decidedOn.setRequiredIndicatorVisible(true);
        from.setId("found-from");
        from.setHelperText(getTranslation("council.found.fromHelp"));
        name.setValue(getTranslation("council.found.nameDefault", inSentence(unit.name())));
        Div form = new Div(name, term, decision, decidedOn, from);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + unit.code().value() + "/found");
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
        Button confirm = new Button(getTranslation("council.found.confirm"), click -> {
            if (incomplete()) {
                Toast.problem(getTranslation("council.refused.foundingIncomplete"));
                return;
            }
            found.accept(filledIn(posts));
            draft.handedIn();
            Toast.done(getTranslation("council.found.done"));
            WhichCouncil.go(CouncilNavigation.COUNCIL, unit.code());
        });
        confirm.setId("found-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, seats, new ActionBar(confirm));
    }

    /** “Xã Nghi Dương” within a sentence: the kind of unit is no name. */
    private static String inSentence(String unit) {
        return unit.substring(0, 1).toLowerCase(Formats.VIETNAMESE) + unit.substring(1);
    }

    private boolean incomplete() {
        boolean missing = Stream.of(name, term, decision).filter(this::missing).count() > 0;
        decidedOn.setInvalid(decidedOn.isEmpty());
        return missing || decidedOn.isEmpty();
    }

    private FoundCouncil filledIn(SeatPosts posts) {
        return new FoundCouncil(
                name.getValue(),
                term.getValue(),
                decision.getValue(),
                decidedOn.getValue(),
                from.getOptionalValue().orElseGet(decidedOn::getValue),
                false,
                posts.seats());
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
}
