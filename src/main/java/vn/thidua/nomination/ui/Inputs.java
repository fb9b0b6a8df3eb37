package vn.thidua.nomination.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.ui.KeptTyping;

/**
 * The wizard's fields. Each hands its value over within two seconds of typing and before any button is answered; the
 * server never writes back into a field that somebody is typing in, so that Telex and dictation stay unbroken.
 */
final class Inputs {

    private Inputs() {}

    static TextField text(String id, String label, String value, int longest, Consumer<String> keep) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setValue(value);
        KeptTyping.watch(field);
        return keeping(field, keep);
    }

    static TextArea area(String id, String label, String value, int longest, Consumer<String> keep) {
        TextArea field = new TextArea(label);
        field.setId(id);
        field.setMaxLength(longest);
        field.setMinRows(6);
        field.setValue(value);
        KeptTyping.watch(field);
        return keeping(field, keep);
    }

    static IntegerField number(String id, String label, @Nullable Integer value, Consumer<@Nullable Integer> keep) {
        IntegerField field = new IntegerField(label);
        field.setId(id);
        field.setMin(0);
        field.setMax(1_000_000);
        field.setValue(value);
        KeptTyping.watch(field);
        return keeping(field, keep);
    }

    static <C extends AbstractField<?, V> & HasSize, V> C keeping(C field, Consumer<V> keep) {
        field.setWidthFull();
        field.addValueChangeListener(change -> keep.accept(change.getValue()));
        return field;
    }
}
