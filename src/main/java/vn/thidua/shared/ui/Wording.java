package vn.thidua.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.shared.Texts;

/** Words for what reads differently in one place than in all others. */
public final class Wording {

    private Wording() {}

    /** The text of the place where it has one, else the one of everywhere. */
    public static String of(String placeKey, String generalKey) {
        return I18NProvider.translate(Ports.the(Texts.class).has(placeKey) ? placeKey : generalKey);
    }
}
