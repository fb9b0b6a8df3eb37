package vn.thidua.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.decision.CityAnswerEntry;
import vn.thidua.nomination.AwardLine;
import vn.thidua.shared.ui.KeptForm;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** What a paper of the city says of one line: granted with its place on the list, refused with the reason, or nothing. */
class AnswerLineFields extends Div {

    private static final int LONGEST_REASON = 2_000;

    private final transient AwardLine line;
    private final RadioButtonGroup<LineAnswer> outcome = new RadioButtonGroup<>();
    private final IntegerField ordinal = new IntegerField();
    private final TextArea reason = new TextArea();
    private final TextArea despiteHold = new TextArea();
    private final boolean onHold;
    private final KeptForm draft;

    /** What can be said of a line. */
    enum LineAnswer {
        GRANTED,
        REFUSED,
        /** The paper does not name it: another one will. */
        LATER;

        private static @Nullable LineAnswer of(String name) {
            return Arrays.stream(values())
                    .filter(answer -> answer.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param held what may be said of why the line is on hold; {@code null} when it is not */
    AnswerLineFields(AwardLine line, @Nullable String held) {
        this.line = line;
        onHold = held != null;
        addClassNames("decision-line", "answer-line");
        setId("answer-" + line.id());
        Span name = new Span(line.name());
        name.addClassName("decision-name");
        Div facts = new Div(new Span(line.unitName()), new Span(line.formName()));
        facts.addClassName("row-facts");
        outcome.setAriaLabel(getTranslation("decision.cityAnswer.outcomeOf", line.name()));
        outcome.setId("outcome-" + line.id());
        outcome.setItems(LineAnswer.values());
        outcome.setItemLabelGenerator(value -> getTranslation("decision.cityAnswer.outcome." + value));
        outcome.setValue(LineAnswer.LATER);
        outcome.addValueChangeListener(change -> showFields());
        ordinal.setLabel(getTranslation("decision.cityAnswer.ordinal"));
        ordinal.setHelperText(getTranslation("decision.cityAnswer.ordinalHelp"));
        ordinal.setId("ordinal-" + line.id());
        ordinal.setMin(1);
        ordinal.addValueChangeListener(change -> ordinal.setInvalid(false));
        reason.setLabel(getTranslation("decision.cityAnswer.reason"));
        reason.setId("reason-" + line.id());
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        Div words = new Div(name, facts);
        words.addClassNames("grow", "stack-s");
        if (held != null) {
            words.add(new Notice(Tone.WAITING, held, getTranslation("decision.cityAnswer.heldHelp")));
        }
        describeDespiteHold();
        words.add(outcome, ordinal, reason, despiteHold);
        draft = new KeptForm(words, "city-answer/" + line.id());
        draft.choice("outcome", outcome, LineAnswer::name, LineAnswer::of);
        draft.number(ordinal);
        draft.text(reason);
        draft.text(despiteHold);
        words.add(draft);
        add(words);
        showFields();
    }

    private void describeDespiteHold() {
        despiteHold.setLabel(getTranslation("decision.cityAnswer.despiteHold"));
        despiteHold.setId("despite-hold-" + line.id());
        despiteHold.setErrorMessage(getTranslation("decision.cityAnswer.despiteHoldMissing"));
        despiteHold.setRequiredIndicatorVisible(true);
        despiteHold.setMaxLength(LONGEST_REASON);
        despiteHold.setWidthFull();
        despiteHold.addValueChangeListener(change -> despiteHold.setInvalid(false));
    }

    private void showFields() {
        despiteHold.setVisible(onHold && outcome.getValue() == LineAnswer.GRANTED);
        ordinal.setVisible(outcome.getValue() == LineAnswer.GRANTED);
        reason.setVisible(outcome.getValue() == LineAnswer.REFUSED);
    }

    /** What was entered has served. */
    void handedIn() {
        draft.handedIn();
    }

    /** Marks what is missing; {@code true} when nothing is. */
    boolean complete() {
        boolean ordinalMissing =
                outcome.getValue() == LineAnswer.GRANTED && (ordinal.getValue() == null || ordinal.getValue() < 1);
        boolean reasonMissing =
                outcome.getValue() == LineAnswer.REFUSED && reason.getValue().isBlank();
        ordinal.setErrorMessage(getTranslation("decision.refused.ordinalInvalid", line.name()));
        ordinal.setInvalid(ordinalMissing);
        reason.setErrorMessage(getTranslation("decision.refused.refusalReasonMissing", line.name()));
        reason.setInvalid(reasonMissing);
        boolean holdMissing = onHold
                && outcome.getValue() == LineAnswer.GRANTED
                && despiteHold.getValue().isBlank();
        despiteHold.setInvalid(holdMissing);
        return !ordinalMissing && !reasonMissing && !holdMissing;
    }

    /** Empty when the paper does not name the line. */
    Optional<CityAnswerEntry.Line> value() {
        return switch (outcome.getValue()) {
            case GRANTED ->
                Optional.of(CityAnswerEntry.Line.grantedDespiteHold(
                        line.id(), ordinal.getValue(), onHold ? despiteHold.getValue() : ""));
            case REFUSED -> Optional.of(CityAnswerEntry.Line.refused(line.id(), reason.getValue()));
            case LATER -> Optional.empty();
        };
    }
}
