package vn.thidua.council.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.DeclarationForm;
import vn.thidua.council.Interest;
import vn.thidua.council.InterestKind;
import vn.thidua.shared.ui.KeptForm;

/** One item of a declaration: whether an interest exists, of what kind, and what the program knows of it. */
class InterestLine extends Div {

    private final transient DeclarationForm.Line line;
    private final Checkbox mine;
    private final Select<InterestKind> kind = new Select<>();
    private final TextField note;

    /**
     * @param addingOnly whether what was declared before stands
     * @param draft keeps what is filled in until it is sent
     */
    InterestLine(DeclarationForm.Line line, boolean addingOnly, KeptForm draft) {
        this.line = line;
        addClassName("interest-line");
        setId("interest-line-" + line.position());
        Div name = new Div(getTranslation("council.ballot.line", line.position(), line.name()));
        name.addClassName("council-item-name");
        Div facts = new Div(line.formName() + " · " + line.unitName());
        facts.addClassName("council-item-facts");
        mine = new Checkbox(getTranslation("council.interests.mine"));
        mine.setId("interest-" + line.item());
        kind.setLabel(getTranslation("council.interests.kind"));
        kind.setId("interest-kind-" + line.item());
        kind.setItems(InterestKind.values());
        kind.setItemLabelGenerator(this::words);
        kind.setWidthFull();
        note = new TextField(getTranslation("council.interests.note"));
        note.setId("interest-note-" + line.item());
        note.setMaxLength(Interest.LONGEST_NOTE);
        note.setWidthFull();
        add(name, facts);
        hint();
        add(mine, kind, note);
        Interest before = line.interest();
        if (before != null) {
            mine.setValue(true);
            kind.setValue(before.kind());
            note.setValue(before.note() == null ? "" : before.note());
        } else if (!line.hints().isEmpty()) {
            kind.setValue(line.hints().getFirst());
        }
        boolean fixed = line.certain() || (addingOnly && before != null);
        mine.setReadOnly(fixed);
        kind.setReadOnly(fixed);
        note.setReadOnly(fixed);
        if (fixed && !line.certain()) {
            mine.setHelperText(getTranslation("council.interests.kept"));
        }
        if (!fixed) {
            draft.tick(mine);
            draft.choice("interest-kind-" + line.item(), kind, InterestKind::name, InterestKind::valueOf);
            draft.text(note);
        }
        mine.addValueChangeListener(change -> unfold());
        kind.addValueChangeListener(change -> unfold());
        unfold();
    }

    private void hint() {
        if (line.hints().isEmpty()) {
            return;
        }
        Div hint = new Div(getTranslation(
                line.certain() ? "council.interests.certain" : "council.interests.hint",
                line.hints().stream().map(this::words).collect(Collectors.joining(", "))));
        hint.addClassName("interest-hint");
        hint.setId("interest-hint-" + line.position());
        add(hint);
    }

    private void unfold() {
        kind.setVisible(mine.getValue());
        note.setVisible(mine.getValue() && kind.getValue() == InterestKind.OTHER);
    }

    private String words(InterestKind each) {
        return getTranslation("council.enum.InterestKind." + each);
    }

    /** Marks what is missing. */
    boolean isComplete() {
        boolean kindMissing = mine.getValue() && kind.getValue() == null;
        kind.setErrorMessage(getTranslation("council.interests.kindMissing"));
        kind.setInvalid(kindMissing);
        boolean noteMissing = mine.getValue()
                && kind.getValue() == InterestKind.OTHER
                && note.getValue().isBlank();
        note.setErrorMessage(getTranslation("council.interests.noteMissing"));
        note.setInvalid(noteMissing);
        return !kindMissing && !noteMissing;
    }

    /** {@code null} where none is declared. */
    @Nullable
    Interest interest() {
        return mine.getValue()
                ? new Interest(
                        line.item(), kind.getValue(), kind.getValue() == InterestKind.OTHER ? note.getValue() : null)
                : null;
    }
}
