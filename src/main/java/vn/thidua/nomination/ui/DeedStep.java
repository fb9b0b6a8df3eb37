package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What one nominee achieved: the story, and the figures that show it. */
class DeedStep extends Div {

    private static final int LONGEST_STORY = 20_000;
    private static final int LONGEST_FIGURE = 200;

    private final DraftModel.Line line;
    private final transient Runnable changed;
    private final Div rows = new Div();

    DeedStep(DraftModel.Line line, boolean simple, Runnable changed) {
        this.line = line;
        this.changed = changed;
        addClassName("stacked-form");
        var story = Inputs.area(
                "line-achievement",
                getTranslation("nomination.wizard.achievement"),
                line.achievement,
                LONGEST_STORY,
                value -> {
                    line.achievement = value;
                    changed.run();
                });
        story.setHelperText(getTranslation(
                simple ? "nomination.wizard.achievement.summary" : "nomination.wizard.achievement.help"));
        rows.addClassName("stack");
        if (line.figures.isEmpty()) {
            line.figures.add(new DraftModel.Figure());
        }
        Button more = new Button(getTranslation("nomination.wizard.figure.add"), VaadinIcon.PLUS.create(), click -> {
            line.figures.add(new DraftModel.Figure());
            show();
        });
        more.setId("figure-add");
        add(
                story,
                new H3(getTranslation("nomination.wizard.figures")),
                new Paragraph(getTranslation(
                        simple ? "nomination.wizard.figures.optional" : "nomination.wizard.figures.help")),
                rows,
                more);
        show();
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < line.figures.size(); i++) {
            rows.add(row(line.figures.get(i), i + 1));
        }
    }

    private Div row(DraftModel.Figure figure, int number) {
        var indicator = Inputs.text(
                "figure-indicator-" + number,
                getTranslation("nomination.wizard.indicator"),
                figure.indicator,
                LONGEST_FIGURE,
                value -> {
                    figure.indicator = value;
                    changed.run();
                });
        indicator.addClassName("figure-indicator");
        var value = Inputs.text(
                "figure-value-" + number,
                getTranslation("nomination.wizard.value"),
                figure.value,
                LONGEST_FIGURE,
                typed -> {
                    figure.value = typed;
                    changed.run();
                });
        var unit = Inputs.text(
                "figure-unit-" + number,
                getTranslation("nomination.wizard.figureUnit"),
                figure.unit,
                LONGEST_FIGURE,
                typed -> {
                    figure.unit = typed;
                    changed.run();
                });
        var period = Inputs.text(
                "figure-period-" + number,
                getTranslation("nomination.wizard.period"),
                figure.period,
                LONGEST_FIGURE,
                typed -> {
                    figure.period = typed;
                    changed.run();
                });
        Div row = new Div(indicator, value, unit, period, remove(figure, number));
        row.addClassName("figure-row");
        return row;
    }

    private Button remove(DraftModel.Figure figure, int number) {
        Button remove = new Button(getTranslation("nomination.wizard.figure.remove"), click -> {
            line.figures.remove(figure);
            changed.run();
            show();
        });
        remove.setId("figure-remove-" + number);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return remove;
    }
}
