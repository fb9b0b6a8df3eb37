package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardForm;
import vn.thidua.award.RuleSets;
import vn.thidua.movement.TitleChoices;
import vn.thidua.shared.SubjectKind;
import vn.thidua.shared.UnitCode;

/** The catalogue's titles, for those who enrol. */
@Component
class CatalogueTitles implements TitleChoices {

    private final AwardCatalogue catalogue;
    private final TitlePeriods periods;
    private final RuleSets ruleSets;
    private final Clock clock;

    CatalogueTitles(AwardCatalogue catalogue, TitlePeriods periods, RuleSets ruleSets, Clock clock) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Override
    public Period period(UnitCode unit, int year) {
        LocalDate today = LocalDate.now(clock);
        return new Period(year, periods.of(unit, year), periods.lastDay(unit, year, ruleSets.inForceOn(today), today));
    }

    @Override
    public List<Choice> titles(SubjectKind kind) {
        return catalogue.forSubject(kind).stream()
                .filter(AwardForm::title)
                .map(form -> new Choice(form.code(), form.name()))
                .toList();
    }
}
