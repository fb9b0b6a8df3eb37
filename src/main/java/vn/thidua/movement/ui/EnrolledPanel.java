package vn.thidua.movement.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import vn.thidua.movement.MovementDetails;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;

/** Who enrolled. */
final class EnrolledPanel extends Panel {

    EnrolledPanel(MovementDetails details) {
        super(I18NProvider.translate("movement.enrolled", details.enrolled().size()));
        setId("movement-enrolled");
        if (details.enrolled().isEmpty()) {
            body().add(new Paragraph(getTranslation("movement.enrolled.none")));
        } else {
            RowList rows = new RowList();
            details.enrolled()
                    .forEach(each -> rows.add(RowList.Row.of(each.name())
                            .fact(each.collective() ? getTranslation("movement.enrolment.collective") : each.unit())));
            body().add(rows);
        }
    }
}
