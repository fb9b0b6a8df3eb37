package vn.thidua.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows become cards on a phone, with the same facts: for pages of up to some fifty rows. A whole row is a
 * link, and opens in a new tab like any other.
 */
public class RowList extends UnorderedList {

    public RowList() {
        addClassName("row-list");
    }

    public RowList add(Row row) {
        super.add(new ListItem(row.build()));
        return this;
    }

    /** One row: what to do or whose it is, then facts, then its state at the right. */
    public static final class Row {

        private final String title;
        private final List<Component> facts = new ArrayList<>();
        private final List<Component> ends = new ArrayList<>();
        private final List<Component> below = new ArrayList<>();
        private @Nullable String lead;
        private @Nullable String route;
        private @Nullable String id;

        private Row(String title) {
            this.title = title;
        }

        public static Row of(String title) {
            return new Row(title);
        }

        /** A small line above the title, such as the verb of a task. */
        public Row lead(String lead) {
            this.lead = lead;
            return this;
        }

        /** A fact under the title; a blank one is left out. */
        public Row fact(@Nullable String fact) {
            return fact == null || fact.isBlank() ? this : fact(new Span(fact));
        }

        public Row fact(Component fact) {
            facts.add(fact);
            return this;
        }

        /** A line of its own under the facts, such as what is wrong with the row. */
        public Row below(Component line) {
            below.add(line);
            return this;
        }

        /** At the right end: a badge, a due, a number. */
        public Row end(Component end) {
            ends.add(end);
            return this;
        }

        public Row route(String route) {
            this.route = route;
            return this;
        }

        public Row id(String id) {
            this.id = id;
            return this;
        }

        private Component build() {
            Div words = new Div();
            words.addClassName("row-words");
            if (lead != null) {
                words.add(part("row-lead", lead));
            }
            words.add(part("row-title", title));
            if (!facts.isEmpty()) {
                Div line = new Div(facts.toArray(Component[]::new));
                line.addClassName("row-facts");
                words.add(line);
            }
            below.forEach(words::add);
            Div end = new Div(ends.toArray(Component[]::new));
            end.addClassName("row-end");
            Component row = route == null ? new Div(words, end) : link(route, words, end);
            row.addClassName("row");
            if (id != null) {
                row.setId(id);
            }
            return row;
        }

        private static Anchor link(String route, Component... content) {
            return Links.to(route, content);
        }

        private static Span part(String css, String text) {
            Span span = new Span(text);
            span.addClassName(css);
            return span;
        }
    }
}
