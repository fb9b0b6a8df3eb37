package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.UUID;
import vn.thidua.nomination.NominationService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** The head of the village Front's working group confirms or refuses. */
class FrontPanel extends Panel {

    private static final int LONGEST_NOTE = 2_000;

    private final UUID id;
    private final transient NominationService service;
    private final transient Runnable done;
    private final CommandKey key = CommandKey.fresh();
    private final KeptForm draft;

    FrontPanel(UUID id, NominationService service, Runnable done) {
        super(I18NProvider.translate("nomination.front.title"));
        this.id = id;
        this.service = service;
        this.done = done;
        setId("front-panel");
        boxed();
        TextArea note = new TextArea(getTranslation("nomination.front.note"));
        note.setId("front-note");
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        draft = new KeptForm(body(), "nomination/" + id + "/front-note");
        draft.text(note);
        Button confirm = new Button(getTranslation("nomination.front.confirm"), click -> confirm(note.getValue()));
        confirm.setId("front-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button refuse = new Button(getTranslation("nomination.front.refuse"), click -> refuse());
        refuse.setId("front-refuse");
        body().add(new Paragraph(getTranslation("nomination.front.help")), note, draft, new ActionBar(refuse, confirm));
    }

    private void confirm(String note) {
        service.confirmByFront(key, id, note);
        draft.handedIn();
        Toast.done(getTranslation("nomination.front.confirmed"));
        done.run();
    }

    private void refuse() {
        ConfirmDialog.askWithReason(
                        getTranslation("nomination.front.refuseTitle"),
                        getTranslation("nomination.front.refuseWhat"),
                        getTranslation("nomination.front.refuse"),
                        reason -> {
                            service.refuseByFront(key, id, reason);
                            draft.handedIn();
                            Toast.done(getTranslation("nomination.front.refused"));
                            done.run();
                        })
                .destructive();
    }
}
