package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.nomination.Missing;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** The paper as it will be read, what is still missing, and the declaration (Luật 06/2022/QH15, Điều 13, Điều 15). */
class SendStep extends Div {

    private final Div missingPlace = new Div();
    private final Checkbox declared;
    private final transient Consumer<Missing> mend;

    SendStep(NominationPaper paper, Consumer<Missing> mend) {
        this.mend = mend;
        addClassName("stack");
        declared = new Checkbox(getTranslation("nomination.declaration.text"));
        declared.setId("wizard-declared");
        add(
                missingPlace,
                paper,
                new Panel(
                                getTranslation("nomination.declaration.title"),
                                new Paragraph(getTranslation("nomination.declaration.law")),
                                declared)
                        .boxed());
    }

    boolean declared() {
        return declared.getValue();
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
