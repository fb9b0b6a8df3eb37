package vn.thidua.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.Panel;

/** One's own texts beside those that are stored, field by field, with the choice. */
public class SetAsidePanel extends Panel {

    /**
     * One field.
     *
     * @param stored in words; empty for nothing
     * @param mine in words; empty for nothing
     * @param use puts one's own text in; {@code null} where nothing may be changed any more
     * @param drop lets the stored text stand
     */
    public record Choice(
            String label,
            String stored,
            String mine,
            @Nullable Runnable use,
            Runnable drop) {}

    public SetAsidePanel(List<Choice> choices) {
        super(I18NProvider.translate("workflow.aside.title", choices.size()));
        setId("set-aside");
        boxed();
        boolean closed = choices.stream().allMatch(choice -> choice.use() == null);
        body().add(new Paragraph(getTranslation(closed ? "workflow.aside.helpClosed" : "workflow.aside.help")));
        for (int i = 0; i < choices.size(); i++) {
            body().add(new H3(choices.get(i).label()), both(choices.get(i), i + 1));
        }
    }

    private Div both(Choice choice, int number) {
        Div both = new Div(side("workflow.aside.stored", choice.stored()), side("workflow.aside.mine", choice.mine()));
        both.addClassName("set-aside-both");
        Div buttons = new Div();
        buttons.addClassName("cluster");
        Button keep = new Button(
                getTranslation("workflow.aside.keepStored"),
                click -> choice.drop().run());
        keep.setId("aside-stored-" + number);
        buttons.add(keep);
        Runnable use = choice.use();
        if (use != null) {
            Button mine = new Button(getTranslation("workflow.aside.useMine"), click -> use.run());
            mine.setId("aside-mine-" + number);
            mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(mine);
        }
        Div panel = new Div(both, buttons);
        panel.addClassName("stack");
        return panel;
    }

    private Component side(String title, String words) {
        Span head = new Span(getTranslation(title));
        head.addClassName("muted");
        Div text = new Div(words.isBlank() ? getTranslation("workflow.aside.empty") : words);
        text.addClassName("typed-text");
        return new Div(head, text);
    }
}
