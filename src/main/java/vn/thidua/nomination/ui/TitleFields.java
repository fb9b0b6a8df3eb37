package vn.thidua.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.nomination.BeginningService;
import vn.thidua.nomination.TitleClaim;
import vn.thidua.nomination.eligibility.CertificateKind;
import vn.thidua.nomination.eligibility.YearRating;
import vn.thidua.organization.UnitKind;

/** What a title rests on: its year, the rating of that year, and a certificate where the standard asks for one. */
class TitleFields extends Div {

    private static final int LONGEST_CERTIFICATE = 500;

    private static final List<YearRating> BEST_FIRST =
            List.of(YearRating.EXCELLENT, YearRating.GOOD, YearRating.DONE, YearRating.NOT_DONE, YearRating.NOT_RATED);

    private final ParticularsModel model;
    private final transient BeginningService service;
    private final UnitKind unit;
    private final List<Integer> years;
    private final transient Runnable changed;

    TitleFields(ParticularsModel model, BeginningService service, UnitKind unit, LocalDate today, Runnable changed) {
        this.model = model;
        this.service = service;
        this.unit = unit;
        this.years = TitleClaim.yearsOn(today);
        this.changed = changed;
        addClassName("stacked-form");
        setId("title-fields");
    }

    /** Shows what is asked for the form chosen: nothing unless it is a title. */
    void show(@Nullable AwardForm form) {
        removeAll();
        setVisible(form != null && form.title());
        if (form == null || !form.title()) {
            return;
        }
        if (model.titleYear == null) {
            model.titleYear = years.getFirst();
        }
        add(year());
        if (service.ratingAsked(form.code())) {
            add(rating());
        }
        if (service.proofAsked(form.code())) {
            add(certificateKind(), certificate());
        }
    }

    private Select<Integer> year() {
        Select<Integer> select = new Select<>();
        select.setId("line-titleYear");
        select.setLabel(getTranslation("nomination.wizard.titleYear"));
        select.setItems(years);
        select.setItemLabelGenerator(year -> Labels.period(unit, year));
        select.setValue(model.titleYear);
        return Inputs.keeping(select, year -> {
            model.titleYear = year;
            changed.run();
        });
    }

    private Select<YearRating> rating() {
        Select<YearRating> select = new Select<>();
        select.setId("line-rating");
        select.setLabel(getTranslation("nomination.wizard.rating"));
        select.setItems(BEST_FIRST);
        select.setItemLabelGenerator(Labels::of);
        select.setValue(model.rating);
        return Inputs.keeping(select, rating -> {
            model.rating = rating;
            changed.run();
        });
    }

    private Select<CertificateKind> certificateKind() {
        Select<CertificateKind> select = new Select<>();
        select.setId("line-certificateKind");
        select.setLabel(getTranslation("nomination.wizard.certificateKind"));
        select.setHelperText(getTranslation("nomination.wizard.certificateKind.help"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("nomination.wizard.certificateKind.none"));
        select.setItems(CertificateKind.values());
        select.setItemLabelGenerator(
                kind -> kind == null ? getTranslation("nomination.wizard.certificateKind.none") : Labels.of(kind));
        select.setValue(model.certificateKind);
        return Inputs.keeping(select, kind -> {
            model.certificateKind = kind;
            changed.run();
        });
    }

    private TextField certificate() {
        var field = Inputs.text(
                "line-certificate",
                getTranslation("nomination.wizard.certificate"),
                model.certificate,
                LONGEST_CERTIFICATE,
                value -> {
                    model.certificate = value;
                    changed.run();
                });
        field.setHelperText(getTranslation("nomination.wizard.certificate.help"));
        return field;
    }
}
