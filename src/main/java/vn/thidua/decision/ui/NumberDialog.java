package vn.thidua.decision.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.HandOverChannel;
import vn.thidua.decision.PaperDetails;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.ui.DateField;
import vn.thidua.shared.ui.KeptForm;

/** Number and date as they stand in the office's book. Stays open, with what was typed, when they are refused. */
class NumberDialog extends Dialog {

    /** Refusals that are about the date and not the number. */
    private static final Set<String> OF_THE_DATE = Set.of("decision.refused.dateInvalid", "decision.refused.otherLaw");

    private final IntegerField number;
    private final DateField date;
    private final RadioButtonGroup<HandOverChannel> channel = new RadioButtonGroup<>();
    private final KeptForm draft;
    private final Button yes;

    /** What is done with a number, a date and, for a submission, the way it goes. */
    interface Step {
        /** @param channel how the submission goes to the city; {@code null} for a decision */
        void take(int number, LocalDate date, @Nullable HandOverChannel channel);
    }

    NumberDialog(PaperDetails paper, Step step) {
        setHeaderTitle(getTranslation("decision.number.title"));
        setModality(ModalityMode.STRICT);
        setWidth("min(28rem, 100%)");
        number = new IntegerField(getTranslation("decision.number.number"));
        number.setId("number-number");
        number.setSuffixComponent(new Span("/" + getTranslation("decision.symbol." + paper.kind())));
        number.setRequiredIndicatorVisible(true);
        number.setWidthFull();
        if (paper.lastNumber() != null) {
            number.setHelperText(getTranslation("decision.number.last", String.valueOf(paper.lastNumber())));
        }
        date = new DateField(getTranslation("decision.number.date"));
        date.setId("number-date");
        date.setWidthFull();
        date.setRequiredIndicatorVisible(true);
        date.setValue(paper.signedOn());
        date.setMin(paper.signedOn());
        Paragraph what = new Paragraph(getTranslation("decision.number.what." + paper.kind()));
        yes = new Button(getTranslation("decision.act.NUMBER"), click -> run(step));
        yes.setId("number-yes");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        Button no = new Button(getTranslation("shared.ui.back"), click -> close());
        Div area = new Div(number, date);
        area.addClassName("stacked-form");
        draft = new KeptForm(area, "paper/" + paper.id() + "/number");
        draft.number(number);
        draft.date(date);
        if (paper.channel() != null) {
            channel.setId("number-channel");
            channel.setLabel(getTranslation("decision.number.channel"));
            channel.setItems(HandOverChannel.values());
            channel.setItemLabelGenerator(way -> getTranslation("decision.enum.HandOverChannel." + way));
            channel.setValue(paper.channel());
            draft.choice("channel", channel, HandOverChannel::name, NumberDialog::channel);
            area.add(channel);
        }
        area.add(draft);
        add(what, area);
        getFooter().add(no, yes);
    }

    private static @Nullable HandOverChannel channel(String left) {
        return Arrays.stream(HandOverChannel.values())
                .filter(way -> way.name().equals(left))
                .findFirst()
                .orElse(null);
    }

    private void run(Step step) {
        number.setInvalid(false);
        date.setInvalid(false);
        try {
            if (number.getValue() == null) {
                number.setErrorMessage(getTranslation("decision.number.missing"));
                number.setInvalid(true);
            } else if (date.getValue() == null) {
                date.setErrorMessage(getTranslation("decision.number.dateMissing"));
                date.setInvalid(true);
            } else {
                step.take(number.getValue(), date.getValue(), channel.getValue());
                draft.handedIn();
                close();
            }
        } catch (BusinessException refused) {
            String why = getTranslation(refused.key(), refused.details().toArray());
            if (OF_THE_DATE.contains(refused.key())) {
                date.setErrorMessage(why);
                date.setInvalid(true);
            } else {
                number.setErrorMessage(why);
                number.setInvalid(true);
            }
        } finally {
            yes.setEnabled(true);
        }
    }
}
