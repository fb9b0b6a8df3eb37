package vn.thidua.award.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CatalogueEntry;
import vn.thidua.award.DecidingLevel;
import vn.thidua.award.RuleRow;
import vn.thidua.award.RuleValue;

/** A title or form in the words of the office. */
final class CatalogueWords {

    private final CatalogueEntry entry;

    CatalogueWords(CatalogueEntry entry) {
        this.entry = entry;
    }

    /** For whom it is. */
    String subject() {
        return translate("award.catalogue.kind." + entry.form().kind());
    }

    String firstDecider() {
        return entry.deciders().isEmpty() ? "" : entry.deciders().getFirst().words();
    }

    /** "0,3 lần mức lương cơ sở". */
    String coefficient(CatalogueEntry.Paid paid) {
        String number = paid.coefficient().stripTrailingZeros().toPlainString().replace('.', ',');
        return translate(paid.maximum() ? "award.catalogue.coefficientMost" : "award.catalogue.coefficient", number);
    }

    /** The road from the nominating unit to who decides, as its rule values make it. */
    String road() {
        List<String> steps = new ArrayList<>();
        boolean council = is("council_required", "YES");
        String list = value("publication_stage");
        steps.add(translate("award.road.nominate"));
        if ("BEFORE_FILING".equals(list)) {
            steps.add(publication());
        }
        steps.add(translate("award.road.front"));
        steps.add(translate("award.road.check"));
        if (is("consultation", "ON")) {
            steps.add(translate("award.road.consult"));
        }
        if (council && "BEFORE_COUNCIL".equals(list)) {
            steps.add(publication());
        }
        if (council) {
            steps.add(translate("award.road.council"));
        }
        if (council && "AFTER_COUNCIL".equals(list)) {
            steps.add(publication());
        }
        DecidingLevel level = entry.form().level();
        steps.add(translate("award.road.end." + level, firstDecider()));
        return String.join(" → ", steps);
    }

    private String publication() {
        RuleRow days = entry.rule("publication_days");
        RuleValue now = days == null ? null : days.now();
        return now == null
                ? translate("award.road.publish")
                : translate("award.road.publishDays." + value("publication_day_kind"), now.value());
    }

    private boolean is(String key, String wanted) {
        return wanted.equals(value(key));
    }

    private @Nullable String value(String key) {
        RuleRow row = entry.rule(key);
        RuleValue now = row == null ? null : row.now();
        return now == null ? null : now.value();
    }
}
