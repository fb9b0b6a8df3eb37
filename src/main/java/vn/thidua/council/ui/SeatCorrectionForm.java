package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.thidua.council.CouncilDetails;
import vn.thidua.council.FoundCouncil;
import vn.thidua.council.SeatCorrection;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** Who sits on the Council in truth, and what was entered wrongly today. */
class SeatCorrectionForm extends Div {

    private final TextArea reason = new TextArea(getTranslation("council.seats.correctReason"));

    SeatCorrectionForm(CouncilDetails found, List<FoundCouncil.Seat> offered, Consumer<SeatCorrection> correct) {
        addClassName("stack");
        reason.setId("seats-reason");
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Div form = new Div(reason);
        form.addClassName("stacked-form");
        KeptForm draft = new KeptForm(form, "council/" + found.id() + "/correction/" + found.changedFrom());
        draft.text(reason);
        SeatPosts posts = new SeatPosts(
                offered,
                found.seats().stream()
                        .collect(Collectors.toMap(CouncilDetails.Seat::account, CouncilDetails.Seat::post)),
                draft);
        form.add(draft);
        Panel panel = new Panel(getTranslation("council.found.seats"), posts);
        Button confirm = new Button(getTranslation("council.seats.correctConfirm"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid()) {
                Toast.problem(getTranslation("council.refused.correctionReasonMissing"));
                return;
            }
            correct.accept(new SeatCorrection(reason.getValue(), posts.seats()));
            draft.handedIn();
        });
        confirm.setId("seats-correct-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form, panel, new ActionBar(confirm));
    }
}
