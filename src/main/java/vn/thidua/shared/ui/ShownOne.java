package vn.thidua.shared.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Which of several the screen shows: a commune, a rule set. It says where one looks and is nothing that anybody fills in,
 * so nothing of it is kept.
 *
 * @param <T> what there are several of; equal ones are the same
 */
public class ShownOne<T> extends Select<T> {

    /**
     * @param shown one of all
     * @param look called when the reader chooses another, not when the screen sets it
     */
    public ShownOne(String id, String label, Collection<T> all, ItemLabelGenerator<T> name, T shown, Consumer<T> look) {
        setId(id);
        setLabel(label);
        setItems(all);
        setItemLabelGenerator(name);
        setValue(shown);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                look.accept(change.getValue());
            }
        });
    }
}
