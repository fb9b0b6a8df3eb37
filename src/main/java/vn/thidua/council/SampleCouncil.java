package vn.thidua.council;

import java.time.LocalDate;
import java.time.Month;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Texts;
import vn.thidua.shared.UnitCode;

/** Founds the Councils of the sample commune and city from whoever sits on them; comes after the sample accounts. */
@Component
@Order(200)
@ConditionalOnProperty(name = "thidua.sample", havingValue = "true")
class SampleCouncil implements ApplicationRunner {

    private static final UnitCode COMMUNE = new UnitCode("ND");
    private static final UnitCode CITY = new UnitCode("HP");
    private static final LocalDate FOUNDED = LocalDate.of(2026, Month.JANUARY, 12);

    private final Councils councils;
    private final CouncilFounding founding;
    private final SeatCandidates candidates;
    private final Texts texts;

    SampleCouncil(Councils councils, CouncilFounding founding, SeatCandidates candidates, Texts texts) {
        this.councils = councils;
        this.founding = founding;
        this.candidates = candidates;
        this.texts = texts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        found(COMMUNE, "COMMUNE");
        found(CITY, "CITY");
    }

    private void found(UnitCode unit, String level) {
        if (councils.standing(unit.value(), FOUNDED, Scope.ALL).isEmpty()) {
            founding.found(
                    unit,
                    new FoundCouncil(
                            texts.text("council.sample.name." + level),
                            texts.text("council.sample.term"),
                            texts.text("council.sample.decision." + level),
                            FOUNDED,
                            true,
                            candidates.of(unit, FOUNDED)));
        }
    }
}
