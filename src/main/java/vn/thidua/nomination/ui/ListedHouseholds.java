package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Formats;

/** The households of a draft that came as a list: each can be mended or taken off. */
class ListedHouseholds extends Div {

    private final DraftModel model;
    private final transient @Nullable Consumer<DraftModel.Line> open;
    private final transient Runnable removed;

    /** @param open mends one; {@code null} where they can only be taken off */
    ListedHouseholds(
            DraftModel model, List<DraftModel.Line> lines, @Nullable Consumer<DraftModel.Line> open, Runnable removed) {
        this.model = model;
        this.open = open;
        this.removed = removed;
        List<HouseholdRows.Household> rows = new ArrayList<>();
        for (DraftModel.Line line : lines) {
            rows.add(new HouseholdRows.Household(rows.size() + 1, line.name, facts(line), () -> actions(line)));
        }
        add(
                new H3(getTranslation("nomination.households.listed", Formats.number(lines.size()))),
                new HouseholdRows(rows));
    }

    private List<String> facts(DraftModel.Line line) {
        List<String> facts = new ArrayList<>(List.of(line.address));
        if (line.votesFor != null && line.votesAgainst != null) {
            facts.add(getTranslation("nomination.households.votes", line.votesFor, line.votesAgainst));
        }
        return facts;
    }

    private Component actions(DraftModel.Line line) {
        Div buttons = new Div();
        buttons.addClassName("cluster");
        if (open != null) {
            Button edit = new Button(getTranslation("nomination.wizard.edit"), click -> open.accept(line));
            edit.setAriaLabel(getTranslation("nomination.wizard.editOf", line.name));
            edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
            buttons.add(edit);
        }
        Button remove = new Button(getTranslation("nomination.wizard.remove"), click -> remove(line));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("nomination.wizard.removeOf", line.name));
        buttons.add(remove);
        return buttons;
    }

    private void remove(DraftModel.Line line) {
        ConfirmDialog.ask(
                        getTranslation("nomination.wizard.removeTitle"),
                        getTranslation("nomination.wizard.removeWhat", line.name),
                        getTranslation("nomination.wizard.remove"),
                        () -> {
                            model.lines.remove(line);
                            removed.run();
                        })
                .destructive();
    }
}
