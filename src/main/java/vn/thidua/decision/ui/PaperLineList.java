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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.PaperDetails;
import vn.thidua.decision.PaperLineRow;
import vn.thidua.decision.PaperLineStatus;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.Tone;

/** The list of a paper in the order printed; a signer takes off several at once. Under it, what was taken off. */
class PaperLineList extends Div {

    private final transient LineActions actions;
    private final transient List<PaperLineRow> chosen = new ArrayList<>();
    private final List<Checkbox> choices = new ArrayList<>();
    private final Button strike;
    private final Button defer;

    PaperLineList(PaperDetails paper, LineActions actions) {
        this.actions = actions;
        addClassName("stack");
        strike = new Button(getTranslation("decision.act.strike"), click -> actions.strike(List.copyOf(chosen)));
        strike.setId("paper-strike");
        strike.addThemeVariants(ButtonVariant.LUMO_ERROR);
        strike.setEnabled(false);
        defer = new Button(getTranslation("decision.act.defer"), click -> actions.defer(List.copyOf(chosen)));
        defer.setId("paper-defer");
        defer.setEnabled(false);
        defer.setVisible(actions.mayDefer());
        List<PaperLineRow> notProposed = paper.lines().stream()
                .filter(line -> line.status() == PaperLineStatus.NOT_PROPOSED)
                .toList();
        add(listed(paper.listed(), !notProposed.isEmpty()));
        List<PaperLineRow> takenOff = paper.lines().stream()
                .filter(line ->
                        line.status() != PaperLineStatus.LISTED && line.status() != PaperLineStatus.NOT_PROPOSED)
                .toList();
        if (!notProposed.isEmpty()) {
            add(takenOff(paper, notProposed, "notProposed"));
        }
        if (!takenOff.isEmpty()) {
            add(takenOff(paper, takenOff, "struck"));
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
        if (actions.maySign() && lines.size() > 1) {
            panel.body().add(everybody(lines));
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
            Div bar = new Div(strike, defer);
            bar.addClassName("cluster");
            panel.body().add(bar);
        }
        return panel;
    }

    private ListItem item(PaperLineRow line) {
        AwardLine content = line.content();
        Span ordinal = new Span(String.valueOf(line.ordinal()));
        ordinal.addClassNames("decision-ordinal", "num");
        Div words = line.closed() ? closed(content) : words(content);
        if (line.waits() != null) {
            Notice waits = new Notice(Tone.WAITING, line.waits());
            waits.setId("waits-" + line.line());
            words.add(waits);
        }
        if (line.refusal() != null) {
            words.add(refusal(line));
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
                defer.setEnabled(!chosen.isEmpty());
            });
            choices.add(choose);
            item.addComponentAsFirst(choose);
            if (line.refusal() == null) {
                words.add(declare(line));
            }
        }
        return item;
    }

    /** One box for the whole list: the chair may refuse it as a whole. */
    private Checkbox everybody(List<PaperLineRow> lines) {
        Checkbox all = new Checkbox(getTranslation("decision.paper.chooseAll", lines.size()));
        all.setId("choose-all");
        all.addValueChangeListener(change -> choices.forEach(choose -> choose.setValue(change.getValue())));
        return all;
    }

    /** Why the person does not sign for this line; where only the name speaks against them, both ways out. */
    private Notice refusal(PaperLineRow line) {
        Notice notice =
                new Notice(line.toConfirm() ? Tone.WAITING : Tone.BAD, Objects.requireNonNullElse(line.refusal(), ""));
        notice.setId("refusal-" + line.line());
        if (line.toConfirm() && actions.maySign()) {
            Button namesake = new Button(getTranslation("decision.tie.namesake"), click -> actions.namesake(line));
            namesake.setId("namesake-" + line.line());
            Div ways = new Div(namesake, declare(line));
            ways.addClassName("cluster");
            notice.with(ways);
        }
        return notice;
    }

    private Button declare(PaperLineRow line) {
        Button declare = new Button(getTranslation("decision.tie.open"), click -> actions.declare(line));
        declare.setId("tie-" + line.line());
        declare.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        declare.setAriaLabel(
                getTranslation("decision.tie.openOf", line.content().name()));
        return declare;
    }

    private Div closed(AwardLine content) {
        Span name = new Span(content.name());
        name.addClassName("decision-name");
        Span closed = new Span(getTranslation("decision.recused.line"));
        closed.addClassName("muted");
        Div words = new Div(name, closed);
        words.addClassNames("grow", "stack-s");
        return words;
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

    private Component takenOff(PaperDetails paper, List<PaperLineRow> lines, String how) {
        Panel panel = new Panel(getTranslation("decision.paper." + how, lines.size()));
        panel.setId("paper-" + how);
        for (PaperLineRow line : lines) {
            Div words = new Div(new Span(line.content().name()));
            words.addClassNames("grow", "stack-s");
            Paragraph why = new Paragraph(
                    getTranslation("decision.paper.off." + line.status(), text(line.by()), text(line.reason())));
            why.addClassName("muted");
            words.add(why);
            if (line.refusal() != null) {
                words.add(refusal(line));
            } else if (line.status() == PaperLineStatus.NOT_PROPOSED && actions.maySign()) {
                words.add(declare(line));
            }
            if (line.movedTo() != null) {
                words.add(Links.to(
                        DecisionNavigation.paper(paper.kind(), line.movedTo()),
                        getTranslation("decision.paper.openSeparate")));
            }
            Div row = new Div(words);
            row.addClassName("decision-line");
            row.setId("off-" + line.line());
            boolean ruled = line.status() == PaperLineStatus.STRUCK
                    || line.status() == PaperLineStatus.NOT_PROPOSED
                    || line.status() == PaperLineStatus.DEFERRED;
            if (ruled && actions.maySign()) {
                Button restore = new Button(getTranslation("decision.act.restore"), click -> actions.restore(line));
                restore.setId("restore-" + line.line());
                restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                row.add(restore);
            }
            panel.body().add(row);
        }
        return panel;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
