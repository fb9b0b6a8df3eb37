package vn.thidua.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.TwoPane;

/** The parts of the minutes' screen that change each for itself: who writes in one is not disturbed by the others. */
final class MinutesSpots {

    final Spot header = new Spot();
    final Spot notices = new Spot();
    final Spot papers = new Spot();
    final Spot signatures = new Spot();
    final Spot changes = new Spot();
    final Spot opinion = new Spot();
    final Spot files = new Spot();
    final Spot earlier = new Spot();

    /** Before there are minutes. */
    Component[] without() {
        EmptyState empty = new EmptyState(
                header.getTranslation("council.minutes.empty"), header.getTranslation("council.minutes.emptyHelp"));
        return new Component[] {header, empty, opinion};
    }

    Component[] all() {
        return new Component[] {
            header, notices, new TwoPane(stack(papers), stack(signatures, changes, opinion, files, earlier))
        };
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("stack");
        return stack;
    }
}
