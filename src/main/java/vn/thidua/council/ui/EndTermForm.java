package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.EndOfTerm;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Toast;

/** The decision by which the term of one Council ends; another Council has a form of its own. */
class EndTermForm extends Div {

    private final TextField decision = new TextField(getTranslation("council.term.decision"));
    private final DateField decidedOn = new DateField(getTranslation("council.found.decidedOn"));
    private final DateField lastDay = new DateField(getTranslation("council.term.lastDay"));

    /** @param end enters it; whatever it refuses stays on the form */
    EndTermForm(CouncilDetails found, Consumer<EndOfTerm> end) {
        addClassName("stack");
        decision.setId("term-decision");
        decision.setMaxLength(200);
        decision.setWidthFull();
        decidedOn.setId("term-decided-on");
        lastDay.setId("term-last-day");
        decision.setRequiredIndicatorVisible(true);
        decidedOn.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
        Div form = new Div(decision, decidedOn, lastDay);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + found.id() + "/end");
        draft.text(decision);
        draft.date(decidedOn);
        draft.date(lastDay);
        form.add(draft);
        Button confirm = new Button(
                getTranslation("council.term.confirm"),
                click -> filledIn().ifPresent(filled -> {
                    end.accept(filled);
                    draft.handedIn();
                    Toast.done(getTranslation("council.term.done", Formats.date(filled.lastDay())));
                    WhichCouncil.go(CouncilNavigation.COUNCIL, found.unit());
                }));
        confirm.setId("term-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, new ActionBar(confirm));
    }

    /** Empty, and what is missing marked, while anything is. */
    private Optional<EndOfTerm> filledIn() {
        decision.setInvalid(decision.getValue().isBlank());
        decidedOn.setInvalid(decidedOn.isEmpty());
        lastDay.setInvalid(lastDay.isEmpty());
        Optional<LocalDate> decided = decidedOn.getOptionalValue();
        Optional<LocalDate> last = lastDay.getOptionalValue();
        if (decision.isInvalid() || decided.isEmpty() || last.isEmpty()) {
            Toast.problem(getTranslation("council.refused.decisionMissing"));
            return Optional.empty();
        }
        return Optional.of(new EndOfTerm(decision.getValue(), decided.get(), last.get()));
    }
}
