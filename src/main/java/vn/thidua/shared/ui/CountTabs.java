package vn.thidua.shared.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** Tabs with counts, such as those of the work list. */
public class CountTabs extends Tabs {

    /** Above this a count is shown as "1000+": counting further would cost more than it tells. */
    private static final long MOST = 1_000;

    public CountTabs() {
        addClassName("count-tabs");
        // Between a tab list and its tabs nothing may take the focus; the scroller inside would, by script only.
        getElement().executeJs("this.updateComplete.then(() => this.$.scroll.removeAttribute('tabindex'))");
    }

    /** Adds a tab; 0 shows no number. */
    public Tab add(String id, String label, long count) {
        Tab tab = new Tab(new Span(label));
        tab.setId(id);
        if (count > 0) {
            Span number = new Span(count > MOST ? Formats.number(MOST) + "+" : Formats.number(count));
            number.addClassName("tab-count");
            tab.add(number);
        }
        add(tab);
        return tab;
    }
}
