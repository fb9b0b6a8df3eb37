package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.ConfirmDialog;

/** Who is nominated: the list, and adding a person, a group or a household. */
class NomineesStep extends Div {

    private final DraftModel model;
    private final transient Consumer<DraftModel.Line> open;
    private final Set<String> listed;
    private final transient Runnable changed;
    private final Div list = new Div();

    /**
     * @param listed codes of forms whose nominees come as a list, without an account of their own
     * @param openList asks for such a list; {@code null} where the unit has none
     */
    NomineesStep(
            DraftModel model,
            Consumer<DraftModel.Line> open,
            Set<String> listed,
            @Nullable Runnable openList,
            Runnable changed) {
        this.model = model;
        this.listed = listed;
        this.open = open;
        this.changed = changed;
        addClassName("stack");
        list.addClassName("nominee-list");
        Div adding = new Div();
        adding.addClassName("nominee-add");
        for (SubjectKind kind : SubjectKind.values()) {
            adding.add(add(kind));
        }
        if (openList != null) {
            Button households = new Button(
                    getTranslation("nomination.households.add"), VaadinIcon.LIST.create(), click -> openList.run());
            households.setId("wizard-add-list");
            adding.add(households);
        }
        add(list, new Paragraph(getTranslation("nomination.wizard.addHelp")), adding);
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < model.lines.size(); i++) {
            DraftModel.Line line = model.lines.get(i);
            if (!isListed(line)) {
                list.add(card(line, i + 1));
            }
        }
        List<DraftModel.Line> households =
                model.lines.stream().filter(this::isListed).toList();
        if (!households.isEmpty()) {
            list.add(new ListedHouseholds(model, households, open, () -> {
                changed.run();
                show();
            }));
        }
    }

    private boolean isListed(DraftModel.Line line) {
        return line.form != null && listed.contains(line.form);
    }

    private Div card(DraftModel.Line line, int number) {
        Span name = new Span(line.name.isBlank() ? getTranslation("nomination.wizard.unnamed", number) : line.name);
        name.addClassName("nominee-name");
        Span kind = new Span(Labels.of(line.kind));
        kind.addClassName("muted");
        Div words = new Div(name, kind);
        words.addClassName("nominee-words");
        Button edit = new Button(getTranslation("nomination.wizard.edit"), click -> open.accept(line));
        edit.setId("nominee-edit-" + number);
        edit.setAriaLabel(getTranslation("nomination.wizard.editOf", name.getText()));
        Button remove = new Button(getTranslation("nomination.wizard.remove"), click -> remove(line, name.getText()));
        remove.setId("nominee-remove-" + number);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("nomination.wizard.removeOf", name.getText()));
        Div buttons = new Div(edit, remove);
        buttons.addClassName("cluster");
        Div card = new Div(words, buttons);
        card.addClassName("nominee-card");
        return card;
    }

    private void remove(DraftModel.Line line, String name) {
        ConfirmDialog.ask(
                        getTranslation("nomination.wizard.removeTitle"),
                        getTranslation("nomination.wizard.removeWhat", name),
                        getTranslation("nomination.wizard.remove"),
                        () -> {
                            model.lines.remove(line);
                            changed.run();
                            show();
                        })
                .destructive();
    }

    private Button add(SubjectKind kind) {
        Button button = new Button(getTranslation("nomination.wizard.add." + kind), VaadinIcon.PLUS.create(), click -> {
            DraftModel.Line line = model.add(kind);
            changed.run();
            open.accept(line);
        });
        button.setId("wizard-add-" + kind);
        return button;
    }
}
