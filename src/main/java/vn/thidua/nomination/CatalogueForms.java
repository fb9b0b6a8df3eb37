package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.AwardChoices;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.Texts;

/**
 * The forms that a quota may be for: "Bằng khen of the city", whoever it honours, and each of its kinds by itself. Codes of one
 * form for people, groups and households differ after the last hyphen only.
 */
@Component
class CatalogueForms implements AwardChoices {

    private final AwardCatalogue catalogue;
    private final Texts texts;

    CatalogueForms(AwardCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @Override
    public List<TitleChoices.Choice> forms() {
        Map<String, List<AwardForm>> families = new LinkedHashMap<>();
        for (SubjectKind kind : SubjectKind.values()) {
            catalogue
                    .forSubject(kind)
                    .forEach(form -> families.computeIfAbsent(family(form), any -> new ArrayList<>())
                            .add(form));
        }
        List<TitleChoices.Choice> choices = new ArrayList<>();
        families.forEach((family, forms) -> {
            if (forms.size() == 1) {
                choices.add(new TitleChoices.Choice(
                        forms.getFirst().code(), forms.getFirst().name()));
            } else {
                choices.add(new TitleChoices.Choice(
                        family,
                        texts.text("nomination.quota.anybody", forms.getFirst().name())));
                forms.forEach(form -> choices.add(new TitleChoices.Choice(
                        form.code(),
                        texts.text(
                                "nomination.quota.kind",
                                form.name(),
                                texts.text("nomination.quota.kind." + form.kind())))));
            }
        });
        return choices;
    }

    private static String family(AwardForm form) {
        int last = form.code().lastIndexOf('-');
        return last <= 1 ? form.code() : form.code().substring(0, last);
    }
}
