package vn.thidua.nomination.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import vn.thidua.nomination.JourneyStep;
import vn.thidua.shared.ui.DueText;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.StepsBar;

/** Where a nomination is on its road, with whom, and until when. */
class JourneyPanel extends Panel {

    JourneyPanel(List<JourneyStep> journey) {
        super(
                I18NProvider.translate("nomination.details.where"),
                new StepsBar(
                        I18NProvider.translate("nomination.details.where"),
                        journey.stream().map(JourneyPanel::step).toList()));
        setId("nomination-journey");
    }

    private static StepsBar.Step step(JourneyStep step) {
        String label = I18NProvider.translate("nomination.enum.Milestone." + step.step());
        return switch (step.state()) {
            case DONE ->
                new StepsBar.Step(label, StepsBar.State.DONE, step.at() == null ? null : Formats.date(step.at()), null);
            case CURRENT ->
                new StepsBar.Step(
                        label,
                        StepsBar.State.CURRENT,
                        step.due() == null
                                ? null
                                : I18NProvider.translate(
                                        "nomination.details.until", DueText.day(step.due(), step.expected())),
                        step.who());
            case TODO -> StepsBar.Step.of(label, StepsBar.State.AHEAD);
            case SKIPPED -> StepsBar.Step.of(label, StepsBar.State.SKIPPED);
        };
    }
}
