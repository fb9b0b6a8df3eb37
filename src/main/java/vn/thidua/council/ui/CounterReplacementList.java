package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import vn.thidua.council.ChannelDetails;
import vn.thidua.council.Counter;
import vn.thidua.council.CounterReplacement;
import vn.thidua.council.CounterReplacementService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ConfirmDialog;
import vn.thidua.shared.ui.Toast;

/** Those who count the box and are waited for, each with a button that puts somebody else in their place. */
class CounterReplacementList extends Details {

    private final transient ChannelDetails channels;
    private final transient CounterReplacementService replacements;
    private final transient Runnable changed;

    CounterReplacementList(ChannelDetails channels, CounterReplacementService replacements, Runnable changed) {
        this.channels = channels;
        this.replacements = replacements;
        this.changed = changed;
        setId("replace-counters");
        setSummaryText(getTranslation("council.replace.title"));
        UnorderedList list = new UnorderedList();
        list.addClassName("council-members");
        channels.replaceable().forEach(each -> list.add(new ListItem(new Div(new Span(each.name())), action(each))));
        add(new Paragraph(getTranslation("council.replace.help")), list);
    }

    private Component action(CounterReplacement counter) {
        if (counter.instead().isEmpty()) {
            return new Span(getTranslation("council.replace.nobody"));
        }
        Button replace = new Button(getTranslation("council.replace.act"), click -> ask(counter));
        replace.setId("replace-" + counter.counter());
        replace.setAriaLabel(getTranslation("council.replace.of", counter.name()));
        replace.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return replace;
    }

    private void ask(CounterReplacement counter) {
        CommandKey key = CommandKey.fresh();
        Select<Counter> instead = new Select<>();
        instead.setId("replace-with");
        instead.setLabel(getTranslation("council.replace.with"));
        instead.setItems(counter.instead());
        instead.setItemLabelGenerator(Counter::name);
        instead.setValue(counter.instead().getFirst());
        instead.setWidthFull();
        ConfirmDialog dialog = ConfirmDialog.askWithReason(
                getTranslation("council.replace.of", counter.name()),
                getTranslation("council.replace.what", counter.name()),
                getTranslation("council.replace.act"),
                reason -> {
                    replacements.replace(
                            key,
                            channels.session(),
                            counter.counter(),
                            instead.getValue().account(),
                            reason);
                    Toast.done(getTranslation("council.replace.done"));
                    changed.run();
                });
        dialog.addComponentAtIndex(1, instead);
    }
}
