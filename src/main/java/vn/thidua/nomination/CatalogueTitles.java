package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.SubjectKind;

/** The catalogue's titles, for those who enrol. */
@Component
class CatalogueTitles implements TitleChoices {

    private final AwardCatalogue catalogue;

    CatalogueTitles(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Choice> titles(SubjectKind kind) {
        return catalogue.forSubject(kind).stream()
                .filter(AwardForm::title)
                .map(form -> new Choice(form.code(), form.name()))
                .toList();
    }
}
