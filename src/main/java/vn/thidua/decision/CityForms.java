package vn.thidua.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.DecidingLevel;
import vn.thidua.council.AgendaSource;
import vn.thidua.nomination.LinesBeforeCouncil;

/** The forms that the city's Council may recommend instead: commendations that the city's chair decides on. */
@Component
class CityForms {

    private final LinesBeforeCouncil lines;
    private final AwardCatalogue catalogue;

    CityForms(LinesBeforeCouncil lines, AwardCatalogue catalogue) {
        this.lines = lines;
        this.catalogue = catalogue;
    }

    List<AgendaSource.Form> instead(UUID line) {
        return lines.otherForms(line).stream()
                .filter(form -> catalogue.form(form.code()).level() == DecidingLevel.CITY)
                .toList();
    }
}
