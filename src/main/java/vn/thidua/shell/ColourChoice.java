package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;

/** Light or dark, as the machine is set until somebody chooses; the choice stays in this browser. */
final class ColourChoice {

    private static final String KEY = "thidua.colour";

    private ColourChoice() {}

    static void restore(UI ui) {
        WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, KEY, value -> {
            if (value != null) {
                ui.getPage().setColorScheme(ColorScheme.Value.fromString(value));
            }
        });
    }

    static void choose(UI ui, ColorScheme.Value value) {
        ui.getPage().setColorScheme(value);
        WebStorage.setItem(ui, WebStorage.Storage.LOCAL_STORAGE, KEY, value.getValue());
    }
}
