package vn.thidua.workflow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.workflow.WorkItems.Kind;
import vn.thidua.workflow.WorkItems.Order;
import vn.thidua.workflow.WorkItems.Tab;

/** What the list is narrowed to and in which order it stands; a kind of work is asked only where there are several. */
class WorkListTools extends Div {

    private static final int SEARCH_MILLIS = 300;

    /** @param chosen the kind shown alone; it is offered also when this tab has none of it */
    WorkListTools(
            WorkListAddress shown,
            List<Kind> kinds,
            @Nullable Kind chosen,
            Consumer<String> searched,
            Consumer<WorkListAddress> asked) {
        addClassName("list-tools");
        add(search(shown, searched));
        if (kinds.size() > 1 || chosen != null) {
            add(kind(shown, kinds, chosen, asked));
        }
        if (shown.tab() != Tab.DONE) {
            add(order(shown, asked));
        }
    }

    private TextField search(WorkListAddress shown, Consumer<String> searched) {
        TextField field = new TextField();
        field.setId("work-search");
        field.setPlaceholder(getTranslation("workflow.list.search"));
        field.setAriaLabel(getTranslation("workflow.list.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(WorkListAddress.LONGEST_SEARCH);
        field.setValue(Objects.requireNonNullElse(shown.filter().search(), ""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_MILLIS);
        field.addValueChangeListener(change -> searched.accept(change.getValue()));
        return field;
    }

    private Select<Kind> kind(
            WorkListAddress shown, List<Kind> kinds, @Nullable Kind chosen, Consumer<WorkListAddress> asked) {
        List<Kind> offered = new ArrayList<>(kinds);
        if (chosen != null && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        String all = getTranslation("workflow.list.kind.all");
        Select<Kind> kind = new Select<>();
        kind.setId("work-kind");
        kind.setAriaLabel(getTranslation("workflow.list.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(all);
        kind.setItemLabelGenerator(each -> each == null ? all : each.todo());
        kind.setItems(offered);
        if (chosen != null) {
            kind.setValue(chosen);
        }
        kind.addValueChangeListener(change -> {
            Kind one = change.getValue();
            asked.accept(shown.ofKind(one == null ? null : one.taskKey()));
        });
        return kind;
    }

    private Select<Order> order(WorkListAddress shown, Consumer<WorkListAddress> asked) {
        Select<Order> order = new Select<>();
        order.setId("work-order");
        order.setAriaLabel(getTranslation("workflow.list.order"));
        order.setItemLabelGenerator(each -> getTranslation("workflow.enum.Order." + each));
        order.setItems(Order.values());
        order.setValue(shown.order());
        order.addValueChangeListener(change -> asked.accept(shown.sorted(change.getValue())));
        return order;
    }
}
