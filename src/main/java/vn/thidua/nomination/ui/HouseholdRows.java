package vn.thidua.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.SearchKey;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.RowList;

/** Hundreds of households: found by name, some of them at a time. */
class HouseholdRows extends Div {

    private static final int AT_ONCE = 20;
    private static final int WORTH_A_SEARCH = 10;

    private final transient List<Household> households;
    private final Div place = new Div();
    private final TextField search = new TextField();
    private int shown = AT_ONCE;

    /**
     * One household.
     *
     * @param facts under its name
     * @param end at the right; asked for only when the row is shown
     */
    record Household(
            int number,
            String name,
            List<String> facts,
            @Nullable Supplier<Component> end) {}

    HouseholdRows(List<Household> households) {
        this.households = households;
        addClassName("household-rows");
        search.setId("household-search");
        search.setLabel(getTranslation("nomination.households.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidthFull();
        search.addValueChangeListener(change -> {
            shown = AT_ONCE;
            show();
        });
        search.setVisible(households.size() > WORTH_A_SEARCH);
        add(search, place);
        show();
    }

    private void show() {
        place.removeAll();
        String wanted = SearchKey.of(search.getValue());
        List<Household> found = households.stream()
                .filter(household -> SearchKey.of(household.name()).contains(wanted))
                .toList();
        if (found.isEmpty() && !wanted.isEmpty()) {
            place.add(new Paragraph(getTranslation("nomination.households.notFound")));
            return;
        }
        RowList list = new RowList();
        found.stream().limit(shown).forEach(household -> list.add(row(household)));
        place.add(list);
        if (found.size() > shown) {
            Button more = new Button(
                    getTranslation("nomination.households.more", Formats.number(found.size() - shown)), click -> {
                        shown += AT_ONCE;
                        show();
                    });
            more.setId("household-more");
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            place.add(more);
        }
    }

    private RowList.Row row(Household household) {
        RowList.Row row =
                RowList.Row.of(getTranslation("nomination.households.row", household.number(), household.name()));
        household.facts().forEach(row::fact);
        return household.end() == null ? row : row.end(household.end().get());
    }
}
