package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.ui.StepsBar;

/** How the screens of the wizard are spoken of, and how far the writer is. */
class WizardSteps {

    private final WizardChoices choices;

    WizardSteps(WizardChoices choices) {
        this.choices = choices;
    }

    /** What is asked on a screen. */
    String question(WizardPage page) {
        return I18NProvider.translate("nomination.wizard.question." + word(page.kind()));
    }

    List<StepsBar.Step> steps(WizardPage page) {
        List<StepsBar.Step> steps = new ArrayList<>();
        for (WizardPage.Kind kind : WizardPage.Kind.values()) {
            boolean shown = WizardPage.of(kind).step() == kind && (kind != WizardPage.Kind.MEETING || choices.meets());
            if (shown) {
                steps.add(StepsBar.Step.of(stepName(kind), state(kind, page)));
            }
        }
        return steps;
    }

    private String stepName(WizardPage.Kind kind) {
        return I18NProvider.translate("nomination.wizard.step." + word(kind));
    }

    /** The last part of the key under which a screen is spoken of; other units than villages have words of their own. */
    private String word(WizardPage.Kind kind) {
        UnitKind unit = choices.unit().kind();
        boolean village = unit == UnitKind.VILLAGE;
        if (kind == WizardPage.Kind.MEETING && !village) {
            return "collective";
        }
        if (kind == WizardPage.Kind.MOVEMENT && !village) {
            return unit == UnitKind.COMMUNE ? "found" : "type";
        }
        return kind.name();
    }

    private static StepsBar.State state(WizardPage.Kind kind, WizardPage page) {
        int place = kind.compareTo(page.step());
        return place == 0 ? StepsBar.State.CURRENT : place < 0 ? StepsBar.State.DONE : StepsBar.State.AHEAD;
    }
}
