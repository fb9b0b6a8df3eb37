package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.council.AgendaSource;
import vn.thidua.council.OutcomeService;
import vn.thidua.council.SessionDetails;
import vn.thidua.council.SessionStatus;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** What whoever presides over an item may do with it beside the vote: another form, putting off. */
class ItemActions extends Div {

    private static final AgendaSource.Form NONE = new AgendaSource.Form("", "");

    private final transient OutcomeService outcomes;
    private final UUID session;
    private final transient SessionDetails.Item item;
    private final transient Runnable changed;

    ItemActions(SessionDetails session, SessionDetails.Item item, OutcomeService outcomes, Runnable changed) {
        this.session = session.id();
        this.item = item;
        this.outcomes = outcomes;
        this.changed = changed;
        addClassName("cluster");
        SessionDetails.ItemOutcome result = item.result();
        boolean failed = session.status() == SessionStatus.COUNTED
                && result != null
                && result.outcome() == AgendaSource.Outcome.NOT_RECOMMENDED;
        boolean beforeVoting = session.status() == SessionStatus.OPEN && session.handedIn() == 0;
        if (failed) {
            List<AgendaSource.Form> offered = outcomes.otherForms(session.id(), item.id());
            if (!offered.isEmpty()) {
                add(button("other-form-", "council.outcome.other", () -> askForm(offered)));
            }
        }
        if (failed || (beforeVoting && item.course().putOff() == null)) {
            add(button("put-off-", "council.outcome.putOff", this::askPutOff));
        }
    }

    private Button button(String id, String textKey, Runnable step) {
        Button button = new Button(getTranslation(textKey), click -> step.run());
        button.setId(id + item.position());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void askForm(List<AgendaSource.Form> offered) {
        CommandKey key = CommandKey.fresh();
        Select<AgendaSource.Form> form = new Select<>();
        List<AgendaSource.Form> choices = new ArrayList<>(offered);
        if (item.course().awaitsBallot()) {
            choices.add(NONE);
        }
        form.setId("other-form");
        form.setLabel(getTranslation("council.outcome.otherForm"));
        form.setItems(choices);
        form.setItemLabelGenerator(
                each -> each.code().isEmpty() ? getTranslation("council.outcome.otherNone") : each.name());
        form.setValue(choices.getFirst());
        form.setWidthFull();
        ConfirmDialog dialog = ConfirmDialog.ask(
                getTranslation("council.outcome.other"),
                getTranslation("council.outcome.otherWhat"),
                getTranslation("council.outcome.otherKeep"),
                () -> {
                    outcomes.putOtherForm(
                            key, session, item.id(), form.getValue().code());
                    Toast.done(getTranslation("council.outcome.otherPut"));
                    changed.run();
                });
        dialog.add(form);
    }

    private void askPutOff() {
        CommandKey key = CommandKey.fresh();
        Select<AgendaSource.Until> until = new Select<>();
        until.setId("put-off-until");
        until.setLabel(getTranslation("council.outcome.until"));
        until.setItems(AgendaSource.Until.values());
        until.setItemLabelGenerator(each -> getTranslation("council.outcome.until." + each));
        until.setValue(AgendaSource.Until.LATER_SESSION);
        until.setWidthFull();
        ConfirmDialog dialog = ConfirmDialog.askWithReason(
                getTranslation("council.outcome.putOff"),
                getTranslation("council.outcome.putOffWhat"),
                getTranslation("council.outcome.putOffKeep"),
                reason -> {
                    outcomes.putOff(key, session, item.id(), until.getValue(), reason);
                    Toast.done(getTranslation("council.outcome.putOffDone"));
                    changed.run();
                });
        dialog.addComponentAtIndex(1, until);
    }
}
