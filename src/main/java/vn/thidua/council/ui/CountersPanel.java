package vn.thidua.council.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.thidua.council.CouncilDetails;
import vn.thidua.shared.ui.Links;
import vn.thidua.shared.ui.Panel;
import vn.thidua.shared.ui.RowList;

/** The counting team of the Council as it stands today. */
class CountersPanel extends Panel {

    CountersPanel(CouncilDetails council) {
        super(new Span().getTranslation("council.team.title"));
        setId("counters");
        if (council.counters().isEmpty()) {
            body().add(new Paragraph(getTranslation("council.team.none")));
        } else {
            RowList rows = new RowList();
            council.counters().forEach(name -> rows.add(RowList.Row.of(name)));
            body().add(rows);
        }
        if (council.keeps()) {
            body().add(Links.to(
                    WhichCouncil.at(CouncilNavigation.TEAM, council.unit()), getTranslation("council.team.change")));
        }
    }
}
