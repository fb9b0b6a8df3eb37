package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.nomination.Declaration;
import vn.thidua.nomination.Missing;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** The paper as it will be read, what is still missing, and the declaration (Luật 06/2022/QH15, Điều 13, Điều 15). */
class SendStep extends Div {

    private final Div missingPlace = new Div();
    private final Checkbox declared;
    private final RadioButtonGroup<Boolean> secrets = new RadioButtonGroup<>();
    private final transient Consumer<Missing> mend;
    private final transient Runnable stop;

    /**
     * @param warnings what does not keep it from being sent
     * @param stop what follows when there are state secrets in it after all
     */
    SendStep(NominationPaper paper, List<Notice> warnings, Consumer<Missing> mend, Runnable stop) {
        this.mend = mend;
        this.stop = stop;
        addClassName("stack");
        declared = new Checkbox(getTranslation("nomination.declaration.text"));
        declared.setId("wizard-declared");
        secrets.setId("wizard-secrets");
        secrets.setLabel(getTranslation("nomination.secrecy.question"));
        secrets.setItems(false, true);
        secrets.setItemLabelGenerator(yes -> getTranslation(yes ? "nomination.secrecy.yes" : "nomination.secrecy.no"));
        secrets.addValueChangeListener(change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                askBeforeStop();
            }
        });
        add(missingPlace);
        warnings.forEach(this::add);
        add(
                paper,
                new Panel(
                                getTranslation("nomination.declaration.title"),
                                new Paragraph(getTranslation("nomination.declaration.law")),
                                secrets,
                                declared)
                        .boxed());
    }

    Declaration declared() {
        return new Declaration(declared.getValue(), Boolean.FALSE.equals(secrets.getValue()));
    }

    private void askBeforeStop() {
        // The answer stands only once it is confirmed; without, the question is open again.
        secrets.clear();
        ConfirmDialog.ask(
                        getTranslation("nomination.secrecy.stopTitle"),
                        getTranslation("nomination.secrecy.stopWhat"),
                        getTranslation("nomination.secrecy.stop"),
                        stop)
                .destructive();
    }

    void show(List<Missing> missing) {
        missingPlace.removeAll();
        if (missing.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.setId("missing-list");
        missing.forEach(one -> list.add(new ListItem(link(one))));
        Notice notice = new Notice(Tone.WAITING, getTranslation("nomination.missing.title", missing.size()));
        notice.setId("missing");
        notice.getElement().setAttribute("role", "alert");
        missingPlace.add(notice.with(list));
        missingPlace.getElement().executeJs("this.scrollIntoView({block:'start'})");
    }

    private Button link(Missing missing) {
        Button link = new Button(
                getTranslation(
                        "nomination.missing." + missing.what(),
                        missing.details().toArray()),
                click -> mend.accept(missing));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("missing-link");
        link.setId("missing-" + missing.what());
        return link;
    }
}
