package vn.thidua.movement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.movement.LaunchLevel;
import vn.thidua.movement.MovementDetails;
import vn.thidua.shared.ui.Panel;

/** What the movement asks for. */
final class CriteriaPanel extends Panel {

    CriteriaPanel(MovementDetails details) {
        super(I18NProvider.translate("movement.criteria"));
        setId("movement-criteria");
        if (details.criteria().isEmpty()) {
            body().add(new Paragraph(getTranslation(
                    details.movement().launchedBy() == LaunchLevel.COMMUNE
                            ? "movement.criteria.none"
                            : "movement.criteria.above")));
        } else {
            OrderedList list = new OrderedList();
            details.criteria().forEach(words -> list.add(new ListItem(words)));
            body().add(list);
        }
    }
}
