package vn.thidua.decision.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.PositionClass;
import vn.thidua.decision.SupplementDetails;
import vn.thidua.nomination.LineSubstance;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.Sex;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.ui.KeptTyping;

/**
 * What a line says, to be completed. The server never writes back into a field that somebody is typing in, so that Telex
 * and dictation stay unbroken.
 */
class SubstanceForm extends Div {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_ACHIEVEMENT = 20_000;

    private final transient Runnable changed;
    private final boolean person;
    private final TextField name = new TextField();
    private final IntegerField birthYear = new IntegerField();
    private final RadioButtonGroup<Sex> sex = new RadioButtonGroup<>();
    private final TextField address = new TextField();
    private final Select<PositionClass> positionClass = new Select<>();
    private final Select<AwardForm> form = new Select<>();
    private final TextArea achievement = new TextArea();
    private final List<FigureRow> figures = new ArrayList<>();
    private final Div figureRows = new Div();

    /** @param changed told of every change of a field */
    SubstanceForm(SupplementDetails details, Runnable changed) {
        this.changed = changed;
        this.person = details.line().kind() == SubjectKind.INDIVIDUAL;
        addClassName("stacked-form");
        LineSubstance content = details.content();
        add(KeptTyping.watch(text(name, "name", LONGEST_NAME, content.name())));
        if (person) {
            birthYear.setValue(content.birthYear());
            sex.setItems(Sex.values());
            sex.setItemLabelGenerator(value -> getTranslation("nomination.enum.Sex." + value));
            sex.setValue(content.sex());
            positionClass.setItems(PositionClass.values());
            positionClass.setItemLabelGenerator(value -> getTranslation("award.enum.PositionClass." + value));
            positionClass.setValue(content.positionClass());
            Div pair = new Div(keeping(birthYear, "birthYear"), keeping(sex, "sex"));
            KeptTyping.watch(birthYear);
            pair.addClassName("field-pair");
            add(pair, keeping(positionClass, "positionClass"));
        }
        if (details.line().kind() != SubjectKind.COLLECTIVE) {
            add(KeptTyping.watch(text(address, "address", LONGEST_ADDRESS, content.address())));
        }
        form.setItems(details.forms());
        form.setItemLabelGenerator(AwardForm::name);
        details.forms().stream()
                .filter(offered -> offered.code().equals(content.form()))
                .findFirst()
                .ifPresent(form::setValue);
        achievement.setMinRows(6);
        achievement.setMaxLength(LONGEST_ACHIEVEMENT);
        achievement.setValue(content.achievement());
        add(keeping(form, "form"), keeping(achievement, "achievement"), figures(content));
        KeptTyping.watch(achievement);
    }

    LineSubstance value() {
        return new LineSubstance(
                name.getValue(),
                person ? birthYear.getValue() : null,
                person ? sex.getValue() : null,
                address.getValue(),
                person ? positionClass.getValue() : null,
                form.getValue() == null ? "" : form.getValue().code(),
                achievement.getValue(),
                figures.stream()
                        .map(FigureRow::value)
                        .filter(figure -> !figure.isBlank())
                        .toList());
    }

    private Div figures(LineSubstance content) {
        Button add = new Button(
                getTranslation("decision.supplement.addFigure"),
                click -> addFigure(new NominationDraft.Figure("", "", "", "")));
        add.setId("supplement-addFigure");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        content.figures().forEach(this::addFigure);
        return new Div(new H3(getTranslation("decision.supplement.figures")), figureRows, add);
    }

    private void addFigure(NominationDraft.Figure figure) {
        FigureRow row = new FigureRow(figure, figures.size() + 1);
        figures.add(row);
        figureRows.add(row);
    }

    private TextField text(TextField field, String part, int longest, @Nullable String value) {
        field.setMaxLength(longest);
        field.setValue(value == null ? "" : value);
        return keeping(field, part);
    }

    private <C extends AbstractField<?, V> & HasSize & HasLabel, V> C keeping(C field, String part) {
        field.setId("supplement-" + part);
        field.setLabel(getTranslation("decision.supplement.field." + part));
        field.setWidthFull();
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    /** One measured figure. */
    private final class FigureRow extends Div {

        private final TextField indicator = new TextField();
        private final TextField amount = new TextField();
        private final TextField unit = new TextField();
        private final TextField period = new TextField();

        private FigureRow(NominationDraft.Figure figure, int number) {
            addClassName("figure-row");
            indicator.addClassName("figure-indicator");
            add(
                    cell(indicator, "indicator", number, figure.indicator()),
                    cell(amount, "value", number, figure.value()),
                    cell(unit, "unit", number, figure.unit()),
                    cell(period, "period", number, figure.period()));
        }

        private TextField cell(TextField field, String part, int number, String value) {
            text(field, part, LONGEST_NAME, value);
            field.setId("supplement-" + part + "-" + number);
            return KeptTyping.watch(field);
        }

        private NominationDraft.Figure value() {
            return new NominationDraft.Figure(
                    indicator.getValue(), amount.getValue(), unit.getValue(), period.getValue());
        }
    }
}
