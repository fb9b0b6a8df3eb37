package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The steps of a way and where one is on it: "Hồ sơ đang ở đâu", or the pages of a form. */
public class StepsBar extends OrderedList {

    public StepsBar(String label, List<Step> steps) {
        addClassName("steps-bar");
        getElement().setAttribute("aria-label", label);
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(Step step) {
        ListItem item = new ListItem();
        item.addClassName("step-" + step.state().name().toLowerCase(Locale.ROOT));
        if (step.state() == State.CURRENT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(part("step-label", step.label()));
        // Colour alone tells nothing to who cannot see it.
        item.add(part("step-spoken", getTranslation("shared.ui.step." + step.state())));
        if (step.when() != null) {
            item.add(part("step-when", step.when()));
        }
        if (step.who() != null) {
            item.add(part("step-who", step.who()));
        }
        return item;
    }

    private static Span part(String css, String text) {
        Span span = new Span(text);
        span.addClassName(css);
        return span;
    }

    /** How far a step is. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD,
        /** Not on this way. */
        SKIPPED,
        /** The way ended here without reaching its goal. */
        STOPPED
    }

    /**
     * One step.
     *
     * @param when a date, or "dự kiến …"
     * @param who who has it
     */
    public record Step(
            String label,
            State state,
            @Nullable String when,
            @Nullable String who) {

        public static Step of(String label, State state) {
            return new Step(label, state, null, null);
        }
    }
}
