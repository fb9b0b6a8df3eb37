package vn.thidua.register.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.register.HonourRow;
import vn.thidua.register.Wording;

/** An honour in words: a title with its year, a posthumous one marked as such. */
final class HonourNames {

    private HonourNames() {}

    static String of(HonourRow honour) {
        Wording wording = honour.wording();
        String name = wording.period() == null
                ? honour.formName()
                : I18NProvider.translate("register.ofPeriod", honour.formName(), wording.period());
        return wording.posthumous() ? I18NProvider.translate("register.posthumous", name) : name;
    }
}
