package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import vn.thidua.shared.ui.DateField;

/** The village meeting: when, how many households, and the votes for each nominee. */
class MeetingStep extends Div {

    private final transient Runnable changed;

    MeetingStep(DraftModel model, LocalDate today, Runnable changed) {
        this.changed = changed;
        addClassName("stacked-form");
        DateField date = new DateField(getTranslation("nomination.wizard.meetingDate"));
        date.setId("meeting-date");
        date.setMax(today);
        date.setValue(model.meetingDate);
        add(Inputs.keeping(date, value -> {
            model.meetingDate = value;
            changed.run();
        }));
        var total = Inputs.number(
                "meeting-total", getTranslation("nomination.wizard.householdsTotal"), model.householdsTotal, value -> {
                    model.householdsTotal = value;
                    changed.run();
                });
        var present = Inputs.number(
                "meeting-present",
                getTranslation("nomination.wizard.householdsPresent"),
                model.householdsPresent,
                value -> {
                    model.householdsPresent = value;
                    changed.run();
                });
        add(pair(total, present));
        for (int i = 0; i < model.lines.size(); i++) {
            add(votes(model.lines.get(i), i + 1));
        }
        if (model.lines.isEmpty()) {
            add(new Paragraph(getTranslation("nomination.wizard.noNomineeYet")));
        }
    }

    private Div votes(DraftModel.Line line, int number) {
        String name = line.name.isBlank() ? getTranslation("nomination.wizard.unnamed", number) : line.name;
        var yes =
                Inputs.number("votes-for-" + number, getTranslation("nomination.wizard.votesFor"), line.votesFor, v -> {
                    line.votesFor = v;
                    changed.run();
                });
        var no = Inputs.number(
                "votes-against-" + number, getTranslation("nomination.wizard.votesAgainst"), line.votesAgainst, v -> {
                    line.votesAgainst = v;
                    changed.run();
                });
        Div group = new Div(new H3(name), pair(yes, no));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        return group;
    }

    private static Div pair(com.vaadin.flow.component.Component left, com.vaadin.flow.component.Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("field-pair");
        return pair;
    }
}
