package vn.thidua.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.nomination.BeginningService;
import vn.thidua.organization.KnownHousehold;
import vn.thidua.shared.UnitCode;
import vn.thidua.shared.ui.Formats;

/** The village's households that are known already: chosen by name, one by one or all of them, they go into the list. */
class HouseholdPicker extends Div {

    /** The longest list that goes into one nomination at once; no village has as many. */
    private static final int MOST = 2_000;

    private final transient BeginningService service;
    private final UnitCode village;
    private final transient Consumer<List<KnownHousehold>> taken;
    private final ComboBox<KnownHousehold> known = new ComboBox<>();

    HouseholdPicker(BeginningService service, UnitCode village, Consumer<List<KnownHousehold>> taken) {
        this.service = service;
        this.village = village;
        this.taken = taken;
        addClassName("stack");
        int all = Math.min(service.householdCount(village, ""), MOST);
        setVisible(all > 0);
        known.setId("households-known");
        known.setLabel(getTranslation("nomination.households.known"));
        known.setHelperText(getTranslation("nomination.households.knownHelp"));
        known.setItemLabelGenerator(HouseholdPicker::words);
        known.setWidthFull();
        known.setItemsWithFilterConverter(
                query -> this.service
                        .households(this.village, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream(),
                filter -> filter);
        known.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                this.taken.accept(List.of(change.getValue()));
                known.clear();
            }
        });
        Button everybody = new Button(
                getTranslation("nomination.households.takeKnown", Formats.number(all)),
                click -> this.taken.accept(this.service.households(this.village, "", 0, MOST)));
        everybody.setId("households-take-known");
        everybody.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(known, everybody);
    }

    private static String words(KnownHousehold household) {
        return household.address() == null ? household.name() : household.name() + ", " + household.address();
    }
}
