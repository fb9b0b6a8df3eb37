package vn.thidua.award.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.award.CommendationTypeRow;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleValue;
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
        return row.fact(note(type));
    }

    /** With its figures, and by which article each is so. */
    private String note(CommendationTypeRow type) {
        String note = Objects.requireNonNullElse(type.note(), "");
        for (RuleRow figure : type.values()) {
            RuleValue now = Objects.requireNonNull(figure.now(), "picked because it has one");
            note = note.replace(
                    "{" + figure.key().key() + "}",
                    getTranslation("award.catalogue.figure", RuleWords.of(figure.key(), now), now.article()));
        }
        return note;
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
