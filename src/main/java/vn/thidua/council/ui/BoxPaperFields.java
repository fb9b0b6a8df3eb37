package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.BoxFigures;
import vn.thidua.council.BoxForm;

/**
 * What was found on the papers of one kind: how many there are, then each item, which has to add up to that. Never a draft:
 * what one of the two found is nobody's before both agree, and gone after.
 */
class BoxPaperFields extends Div {

    private final transient BoxForm.Paper paper;
    private final IntegerField collected;
    private final transient List<Item> items = new ArrayList<>();

    /** The fields of one item. */
    private record Item(
            BoxForm.Line line,
            IntegerField yes,
            IntegerField no,
            @Nullable IntegerField blank,
            IntegerField invalid,
            Div problem) {

        List<IntegerField> fields() {
            return blank == null ? List.of(yes, no, invalid) : List.of(yes, no, blank, invalid);
        }

        BoxFigures figures() {
            return new BoxFigures(
                    yes.getValue(), no.getValue(), blank == null ? 0 : blank.getValue(), invalid.getValue());
        }
    }

    BoxPaperFields(BoxForm.Paper paper) {
        this.paper = paper;
        addClassName("interest-list");
        H2 title = new H2(getTranslation("council.box.paper", paper.issued()));
        title.addClassName("box-paper");
        collected = field("box-collected-" + paper.number(), "council.box.collected");
        collected.setHelperText(getTranslation("council.box.collectedHelp", paper.issued()));
        add(title, collected);
        paper.lines().forEach(line -> add(item(line)));
    }

    private Div item(BoxForm.Line line) {
        String id = "box-" + line.item();
        Item item = new Item(
                line,
                field(id + "-yes", "council.box.yes"),
                field(id + "-no", "council.box.no"),
                line.blankAllowed() ? field(id + "-blank", "council.box.blank") : null,
                field(id + "-invalid", "council.box.invalid"),
                new Div());
        item.problem().addClassName("field-problem");
        item.problem().setId("box-problem-" + line.position());
        items.add(item);
        Div name = new Div(getTranslation("council.ballot.line", line.position(), line.name()));
        name.addClassName("council-item-name");
        Div facts = new Div(line.formName());
        facts.addClassName("council-item-facts");
        Div row = new Div();
        row.addClassName("box-figures");
        item.fields().forEach(row::add);
        Div whole = new Div(name, facts, row, item.problem());
        whole.addClassName("interest-line");
        return whole;
    }

    /** What stands in the fields, by the id of each. */
    Map<String, Integer> typed() {
        Map<String, Integer> typed = new HashMap<>();
        fields().filter(field -> field.getValue() != null)
                .forEach(field -> typed.put(field.getId().orElseThrow(), field.getValue()));
        return typed;
    }

    void putBack(Map<String, Integer> typed) {
        fields().forEach(field -> field.setValue(typed.get(field.getId().orElseThrow())));
    }

    private Stream<IntegerField> fields() {
        return Stream.concat(Stream.of(collected), items.stream().flatMap(item -> item.fields().stream()));
    }

    private IntegerField field(String id, String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setId(id);
        field.setMin(0);
        field.setStepButtonsVisible(false);
        field.setRequiredIndicatorVisible(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    /** Marks what is missing or does not add up. */
    boolean isComplete() {
        boolean complete = isEntered(collected);
        for (Item item : items) {
            item.problem().setText("");
            boolean entered = true;
            for (IntegerField field : item.fields()) {
                entered &= isEntered(field);
            }
            complete &= entered;
            if (entered && !collected.isEmpty() && item.figures().sum() != collected.getValue()) {
                item.problem()
                        .setText(getTranslation(
                                "council.box.doesNotAddUp",
                                item.line().position(),
                                item.figures().sum(),
                                collected.getValue()));
                complete = false;
            }
        }
        if (!collected.isEmpty() && collected.getValue() > paper.issued()) {
            collected.setErrorMessage(getTranslation("council.box.moreThanIssued", paper.issued()));
            collected.setInvalid(true);
            complete = false;
        }
        return complete;
    }

    private boolean isEntered(IntegerField field) {
        boolean entered = field.getValue() != null && field.getValue() >= 0;
        field.setErrorMessage(getTranslation("council.box.number"));
        field.setInvalid(!entered);
        return entered;
    }

    Map<UUID, BoxFigures> figures() {
        Map<UUID, BoxFigures> figures = new HashMap<>();
        items.forEach(item -> figures.put(Objects.requireNonNull(item.line().item()), item.figures()));
        return figures;
    }
}
