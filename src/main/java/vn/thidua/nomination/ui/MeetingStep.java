package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Set;
import vn.thidua.nomination.Minutes;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.Formats;

/** The meeting of the village or the collective: when, how many were there, and the votes for each nominee. */
class MeetingStep extends Div {

    private final transient Runnable changed;

    private final String words;

    /** @param listed codes of forms whose nominees came as a list with their votes */
    MeetingStep(DraftModel model, Minutes minutes, Set<String> listed, LocalDate today, Runnable changed) {
        this.changed = changed;
        this.words = minutes == Minutes.VILLAGE ? "nomination.wizard." : "nomination.wizard.collective.";
        addClassName("stacked-form");
        DateField date = new DateField(getTranslation("nomination.wizard.meetingDate"));
        date.setId("meeting-date");
        date.setMax(today);
        date.setValue(model.meetingDate);
        if (minutes != Minutes.VILLAGE) {
            add(new Paragraph(getTranslation("nomination.wizard.collective.help", Labels.of(minutes))));
        }
        add(Inputs.keeping(date, value -> {
            model.meetingDate = value;
            changed.run();
        }));
        var total = Inputs.number(
                "meeting-total", getTranslation(words + "householdsTotal"), model.householdsTotal, value -> {
                    model.householdsTotal = value;
                    changed.run();
                });
        var present = Inputs.number(
                "meeting-present", getTranslation(words + "householdsPresent"), model.householdsPresent, value -> {
                    model.householdsPresent = value;
                    changed.run();
                });
        add(pair(total, present));
        long inList = model.lines.stream().filter(line -> counted(line, listed)).count();
        for (int i = 0; i < model.lines.size(); i++) {
            if (!counted(model.lines.get(i), listed)) {
                add(votes(model.lines.get(i), i + 1));
            }
        }
        if (inList > 0) {
            add(new Paragraph(getTranslation("nomination.households.votesInList", Formats.number(inList))));
        }
        if (model.lines.isEmpty()) {
            add(new Paragraph(getTranslation("nomination.wizard.noNomineeYet")));
        }
    }

    private static boolean counted(DraftModel.Line line, Set<String> listed) {
        return line.form != null && listed.contains(line.form) && line.votesFor != null && line.votesAgainst != null;
    }

    private Div votes(DraftModel.Line line, int number) {
        String name = line.name.isBlank() ? getTranslation("nomination.wizard.unnamed", number) : line.name;
        var yes = Inputs.number("votes-for-" + number, getTranslation(words + "votesFor"), line.votesFor, v -> {
            line.votesFor = v;
            changed.run();
        });
        var no = Inputs.number(
                "votes-against-" + number, getTranslation(words + "votesAgainst"), line.votesAgainst, v -> {
                    line.votesAgainst = v;
                    changed.run();
                });
        Div group = new Div(new H3(name), pair(yes, no));
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        return group;
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("field-pair");
        return pair;
    }
}
