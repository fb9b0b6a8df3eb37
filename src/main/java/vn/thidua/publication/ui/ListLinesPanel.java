package vn.thidua.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.publication.PublicationDetails;
import vn.thidua.publication.PublicationService;
import vn.thidua.shared.CommandKey;
import vn.thidua.shared.ui.ActionBar;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StateBadge;
import vn.thidua.shared.ui.Toast;
import vn.thidua.shared.ui.Tone;

/** What hangs, row by row; until it is posted, with the short achievement to be written. */
class ListLinesPanel extends Panel {

    private final Map<UUID, TextArea> fields = new LinkedHashMap<>();

    ListLinesPanel(PublicationDetails list, PublicationService lists, Runnable changed) {
        super(I18NProvider.translate("publication.lines", list.lines().size()));
        setId("list-lines");
        boolean writes = list.actions().contains(PublicationDetails.Action.WRITE);
        Paragraph help = new Paragraph(getTranslation("publication.linesHelp"));
        help.addClassName("muted");
        Div rows = new Div();
        rows.addClassName("stack");
        body().add(help, rows);
        for (PublicationDetails.Line line : list.lines()) {
            rows.add(row(line, writes, list.longestAchievement()));
        }
        if (writes) {
            KeptForm kept = new KeptForm(rows, "published-list/" + list.id());
            fields.values().forEach(kept::text);
            rows.add(kept);
            Button keep = new Button(getTranslation("publication.keep"), click -> {
                lists.write(
                        CommandKey.fresh(),
                        list.id(),
                        fields.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        field -> field.getValue().getValue())));
                kept.handedIn();
                Toast.done(getTranslation("publication.kept"));
                changed.run();
            });
            keep.setId("list-keep");
            if (!list.written()) {
                keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            body().add(new ActionBar(keep));
        }
    }

    private Div row(PublicationDetails.Line line, boolean writes, int longest) {
        Span number = new Span(String.valueOf(line.number()));
        number.addClassNames("num", "listed-number");
        Span name = new Span(line.name());
        name.addClassName("listed-name");
        Span form = new Span(line.form());
        form.addClassName("muted");
        Div words = new Div(name, form);
        words.addClassNames("grow", "stack-s");
        if (line.stopped()) {
            words.add(new StateBadge(getTranslation("publication.stoppedLine"), Tone.BAD));
        }
        if (writes) {
            TextArea field = new TextArea(getTranslation("publication.achievement", line.name()));
            field.setId("achievement-" + line.number());
            field.setMaxLength(longest);
            field.setMinRows(2);
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
            field.setValue(line.achievement());
            fields.put(line.line(), field);
            words.add(field);
        } else {
            Paragraph text = new Paragraph(line.achievement());
            text.addClassName("typed-text");
            words.add(text);
        }
        Div row = new Div(number, words);
        row.addClassName("listed-line");
        return row;
    }
}
