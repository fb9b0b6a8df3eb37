package vn.thidua.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.council.QuotaTie;
import vn.thidua.council.QuotaTieService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** Chooses among items with equal votes at the last places of a quota. */
class TiePanel extends Div {

    TiePanel(UUID session, QuotaTie tie, QuotaTieService ties, Runnable changed) {
        CommandKey key = CommandKey.fresh();
        addClassName("stack-s");
        CheckboxGroup<QuotaTie.Item> chosen = new CheckboxGroup<>();
        chosen.setId("tie-items");
        chosen.setLabel(
                getTranslation("council.tie.of", tie.places(), tie.items().size()));
        chosen.setItems(tie.items());
        chosen.setItemLabelGenerator(item -> getTranslation("council.ballot.line", item.position(), item.name()));
        Button choose = new Button(getTranslation("council.tie.choose"), click -> {
            Set<UUID> ids = chosen.getValue().stream().map(QuotaTie.Item::id).collect(Collectors.toSet());
            if (ids.size() != tie.places()) {
                Toast.problem(getTranslation("council.tie.count", tie.places()));
                return;
            }
            ConfirmDialog.askWithReason(
                    getTranslation("council.tie.choose"),
                    getTranslation("council.tie.what"),
                    getTranslation("council.tie.choose"),
                    reason -> {
                        ties.choose(key, session, tie.quota(), ids, reason);
                        Toast.done(getTranslation("council.tie.done"));
                        changed.run();
                    });
        });
        choose.setId("choose-tie");
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph words = new Paragraph(tie.items().getFirst().words());
        words.addClassName("muted");
        add(words, chosen, choose);
    }
}
