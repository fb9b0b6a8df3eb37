package vn.thidua.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.shared.SubjectKind;

/** The forms that may be asked for: those of the catalogue's offer that the commune or the city decides on. */
@Component
class OfferedForms {

    private final AwardCatalogue catalogue;

    OfferedForms(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<AwardForm> of(SubjectKind kind) {
        return catalogue.forSubject(kind).stream()
                .filter(form -> switch (form.level()) {
                    case COMMUNE, CITY -> true;
                    case GOVERNMENT, STATE -> false;
                })
                .toList();
    }

    boolean include(AwardForm form) {
        return of(form.kind()).contains(form);
    }
}
