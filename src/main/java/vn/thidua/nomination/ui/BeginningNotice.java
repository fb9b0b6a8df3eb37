package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import vn.thidua.nomination.BeginningOptions;
import vn.thidua.shared.ui.Notice;
import vn.thidua.shared.ui.Tone;

/** Says to whoever nominates in an unusual role what that means; empty for everybody else. */
class BeginningNotice extends Div {

    BeginningNotice(BeginningOptions options) {
        setId("wizard-beginning");
        if (options.onlySimple()) {
            add(new Notice(
                    Tone.INFO,
                    getTranslation("nomination.wizard.found"),
                    getTranslation("nomination.wizard.found.help")));
        } else if (options.insteadOfHead()) {
            String head = options.villageHead();
            add(new Notice(
                    Tone.INFO,
                    getTranslation("nomination.wizard.insteadOfHead", head == null ? "" : head),
                    getTranslation("nomination.wizard.insteadOfHead.help")));
        }
        setVisible(getComponentCount() > 0);
    }
}
