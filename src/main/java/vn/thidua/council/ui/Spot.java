package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a screen that follows the session. It is drawn anew only where what it shows is another, so that a field in
 * which somebody types stays as it is while other parts change.
 */
class Spot extends Div {

    private transient @Nullable Object shown;

    Spot() {
        addClassName("spot");
    }

    /** @param facts what the part shows; alike, nothing is drawn */
    void show(Object facts, Supplier<? extends List<? extends Component>> parts) {
        if (!Objects.equals(facts, shown)) {
            shown = facts;
            removeAll();
            parts.get().forEach(this::add);
        }
    }

    /** Is drawn anew the next time, whatever it shows: what was typed in it has served. */
    void forget() {
        shown = null;
    }
}
