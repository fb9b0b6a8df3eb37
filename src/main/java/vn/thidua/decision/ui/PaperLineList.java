package vn.thidua.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** The list of a paper in the order printed; a signer takes off several at once. Under it, what was taken off. */
class PaperLineList extends Div {

    private final transient PaperActions actions;
    private final transient List<PaperLineRow> chosen = new ArrayList<>();
    private final Button strike;

    PaperLineList(PaperDetails paper, PaperActions actions) {
        this.actions = actions;
        addClassName("stack");
        strike = new Button(getTranslation("decision.act.strike"), click -> actions.strike(List.copyOf(chosen)));
        strike.setId("paper-strike");
        strike.addThemeVariants(ButtonVariant.LUMO_ERROR);
        strike.setEnabled(false);
        boolean noneProposed = paper.lines().stream().anyMatch(line -> line.status() == PaperLineStatus.NOT_PROPOSED);
        add(listed(paper.listed(), noneProposed));
        List<PaperLineRow> struck = paper.lines().stream()
                .filter(line -> line.status() == PaperLineStatus.STRUCK)
                .toList();
        List<PaperLineRow> notProposed = paper.lines().stream()
                .filter(line -> line.status() == PaperLineStatus.NOT_PROPOSED)
                .toList();
        if (!notProposed.isEmpty()) {
            add(takenOff(notProposed, "notProposed"));
        }
        if (!struck.isEmpty()) {
            add(takenOff(struck, "struck"));
        }
    }

    private Component listed(List<PaperLineRow> lines, boolean noneProposed) {
        Panel panel = new Panel(getTranslation("decision.paper.list", lines.size()));
        if (lines.isEmpty()) {
            panel.body()
                    .add(new EmptyState(
                            getTranslation("decision.paper.listEmpty"),
                            getTranslation(
                                    noneProposed ? "decision.paper.noneProposed" : "decision.paper.listEmptyWhy")));
            return panel;
        }
        SubjectKind kind = null;
        OrderedList list = new OrderedList();
        for (PaperLineRow line : lines) {
            if (line.content().kind() != kind) {
                kind = line.content().kind();
                Span heading = new Span(getTranslation("decision.paper.kind." + kind));
                heading.addClassName("decision-kind");
                list = new OrderedList();
                list.addClassName("decision-lines");
                panel.body().add(heading, list);
            }
            list.add(item(line));
        }
        if (actions.maySign()) {
            Div bar = new Div(strike);
            bar.addClassName("cluster");
            panel.body().add(bar);
        }
        return panel;
    }

    private ListItem item(PaperLineRow line) {
        AwardLine content = line.content();
        Span ordinal = new Span(String.valueOf(line.ordinal()));
        ordinal.addClassNames("decision-ordinal", "num");
        Div words = words(content);
        if (line.refusal() != null) {
            words.add(new Notice(Tone.BAD, line.refusal()));
        }
        ListItem item = new ListItem(ordinal, words);
        item.addClassName("decision-line");
        item.setId("line-" + line.line());
        if (actions.maySign()) {
            Checkbox choose = new Checkbox();
            choose.setId("choose-" + line.line());
            choose.setAriaLabel(getTranslation("decision.paper.choose", content.name()));
            choose.addValueChangeListener(change -> {
                if (change.getValue()) {
                    chosen.add(line);
                } else {
                    chosen.remove(line);
                }
                strike.setEnabled(!chosen.isEmpty());
            });
            item.addComponentAsFirst(choose);
        }
        return item;
    }

    private Div words(AwardLine content) {
        Span name = new Span(content.name());
        name.addClassName("decision-name");
        Div facts = new Div(new Span(content.unitName()), new Span(content.formName()));
        facts.addClassName("row-facts");
        Paragraph achievement = new Paragraph(content.achievement());
        achievement.addClassName("decision-achievement");
        Div words = new Div(name, facts, achievement);
        words.addClassNames("grow", "stack-s");
        if (content.councilResult() != null) {
            Span council = new Span(getTranslation("decision.paper.council", content.councilResult()));
            council.addClassName("muted");
            words.add(council);
        }
        return words;
    }

    private Component takenOff(List<PaperLineRow> lines, String how) {
        Panel panel = new Panel(getTranslation("decision.paper." + how, lines.size()));
        panel.setId("paper-" + how);
        for (PaperLineRow line : lines) {
            Div words = new Div(new Span(line.content().name()));
            words.addClassNames("grow", "stack-s");
            Paragraph why = new Paragraph(getTranslation("decision.paper." + how + "Why", line.by(), line.reason()));
            why.addClassName("muted");
            words.add(why);
            Div row = new Div(words);
            row.addClassName("decision-line");
            if (actions.maySign()) {
                Button restore = new Button(getTranslation("decision.act.restore"), click -> actions.restore(line));
                restore.setId("restore-" + line.line());
                restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                row.add(restore);
            }
            panel.body().add(row);
        }
        return panel;
    }
}
