package vn.thidua.movement.ui;

import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementDetails;
import vn.thidua.shared.ui.Facts;
import vn.thidua.shared.ui.Formats;
import vn.thidua.shared.ui.Panel;

/** Of which kind the movement is, by which plan and in which days. */
final class PlanPanel extends Panel {

    PlanPanel(MovementDetails details) {
        super(I18NProvider.translate("movement.facts"));
        Movement movement = details.movement();
        Facts facts = new Facts()
                .add(getTranslation("movement.fact.kind"), MovementWords.kind(movement))
                .add(
                        getTranslation("movement.fact.plan"),
                        details.planNumber() == null || details.planDate() == null
                                ? getTranslation("movement.fact.planMissing")
                                : getTranslation(
                                        "movement.plan", details.planNumber(), Formats.date(details.planDate())))
                .add(getTranslation("movement.fact.period"), MovementWords.period(movement))
                .add(getTranslation("movement.fact.until"), Formats.date(movement.nominationsUntil()))
                .add(getTranslation("movement.fact.goal"), details.goal().isBlank() ? null : details.goal());
        body().add(facts);
        setId("movement-facts");
    }
}
