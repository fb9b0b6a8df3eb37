package vn.thidua.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.decision.DeferralService;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Toast;

/** What the chair put off and no Council votes on: the officer puts it on a new list. */
class PutOffPanel extends Panel {

    private final Map<UUID, Checkbox> chosen = new LinkedHashMap<>();
    private final Button takeUp;

    PutOffPanel(List<AwardLine> lines, DeferralService deferrals, Runnable changed) {
        super(new Span().getTranslation("decision.putOff.title", lines.size()));
        setId("put-off");
        boxed();
        CommandKey key = CommandKey.fresh();
        takeUp = new Button(getTranslation("decision.putOff.takeUp"), click -> {
            deferrals.takeUp(key, selection());
            Toast.done(getTranslation("decision.putOff.done"));
            changed.run();
        });
        takeUp.setId("put-off-take-up");
        takeUp.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body().add(new Paragraph(getTranslation("decision.putOff.help")));
        lines.forEach(line -> body().add(row(line)));
        body().add(new Div(takeUp));
        count();
    }

    private Div row(AwardLine line) {
        Checkbox choose = new Checkbox(line.name());
        choose.setId("put-off-" + line.id());
        choose.addValueChangeListener(change -> count());
        chosen.put(line.id(), choose);
        Div facts = new Div(new Span(line.unitName()), new Span(line.formName()));
        facts.addClassName("row-facts");
        Div row = new Div(choose, facts);
        row.addClassName("stack-s");
        return row;
    }

    private List<UUID> selection() {
        return chosen.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        takeUp.setEnabled(!selection().isEmpty());
    }
}
