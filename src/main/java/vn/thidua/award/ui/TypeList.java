package vn.thidua.award.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.award.CommendationTypeRow;
import vn.thidua.shared.ui.RowList;

/** The types of commendation: for whom, when, and whether they build toward further awards of merit. */
class TypeList extends Div {

    TypeList(List<CommendationTypeRow> types) {
        setId("type-list");
        RowList list = new RowList();
        types.forEach(type -> list.add(row(type)));
        add(list);
    }

    private RowList.Row row(CommendationTypeRow type) {
        RowList.Row row = CatalogueSheet.cited(
                        getTranslation("award.catalogue.typeLead", subjects(type)),
                        getTranslation("award.enum.CommendationType." + type.type()),
                        type.article(),
                        type.confidence())
                .id("type-" + type.type())
                .fact(type.givenWhen())
                .fact(getTranslation(
                        type.buildsMerit() ? "award.catalogue.buildsMerit" : "award.catalogue.buildsNothing"));
        return row.fact(type.note());
    }

    private String subjects(CommendationTypeRow type) {
        List<String> subjects = new ArrayList<>();
        if (type.individual()) {
            subjects.add(getTranslation("award.catalogue.kind.INDIVIDUAL"));
        }
        if (type.collective()) {
            subjects.add(getTranslation("award.catalogue.kind.COLLECTIVE"));
        }
        if (type.household()) {
            subjects.add(getTranslation("award.catalogue.kind.HOUSEHOLD"));
        }
        return String.join(", ", subjects);
    }
}
