package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table row by row, and that no combination of rule values falls through it. */
class NominationRouteTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "NORMAL, VILLAGE, VILLAGE_FRONT, YES, OFF, NONE,           VILLAGE_FRONT, NO,  NONE,           YES",
        "NORMAL, VILLAGE, COMMUNE_FRONT, YES, OFF, NONE,           COMMUNE_FRONT, NO,  NONE,           YES",
        "NORMAL, VILLAGE, NOBODY,        YES, OFF, NONE,           NOBODY,        NO,  NONE,           YES",
        "NORMAL, VILLAGE, VILLAGE_FRONT, YES, ON,  BEFORE_COUNCIL, VILLAGE_FRONT, YES, BEFORE_COUNCIL, YES",
        "NORMAL, VILLAGE, VILLAGE_FRONT, YES, OFF, AFTER_COUNCIL,  VILLAGE_FRONT, NO,  AFTER_COUNCIL,  YES",
        "NORMAL, VILLAGE, VILLAGE_FRONT, YES, OFF, BEFORE_FILING,  VILLAGE_FRONT, NO,  BEFORE_FILING,  YES",
        "NORMAL, VILLAGE, VILLAGE_FRONT, NO,  OFF, BEFORE_FILING,  VILLAGE_FRONT, NO,  BEFORE_FILING,  NO",
        "NORMAL, VILLAGE, COMMUNE_FRONT, NO,  ON,  AFTER_COUNCIL,  COMMUNE_FRONT, YES, NONE,           NO",
        "NORMAL, OTHER,   NOBODY,        YES, OFF, NONE,           NOBODY,        NO,  NONE,           YES",
        "NORMAL, OTHER,   NOBODY,        YES, ON,  AFTER_COUNCIL,  NOBODY,        YES, AFTER_COUNCIL,  YES",
        "NORMAL, OTHER,   NOBODY,        NO,  OFF, BEFORE_COUNCIL, NOBODY,        NO,  NONE,           NO",
        "SIMPLE, VILLAGE, NOBODY,        YES, ON,  BEFORE_COUNCIL, NOBODY,        NO,  NONE,           NO",
        "SIMPLE, OTHER,   NOBODY,        YES, OFF, BEFORE_FILING,  NOBODY,        NO,  NONE,           NO",
        "SIMPLE, OTHER,   NOBODY,        NO,  ON,  AFTER_COUNCIL,  NOBODY,        NO,  NONE,           NO",
    })
    void route_followsProcedureUnitAndRuleValues(
            String procedure,
            String unitKind,
            String confirmer,
            String councilRule,
            String consultationRule,
            String publicationRule,
            String confirmation,
            String consultation,
            String publication,
            String council)
            throws IOException {
        Map<String, Object> values = Map.of(
                "procedure", procedure,
                "unitKind", unitKind,
                "confirmer", confirmer,
                "councilRule", councilRule,
                "consultationRule", consultationRule,
                "publicationRule", publicationRule);

        assertThat(ENGINE.evaluateDecisionTable(route(), values)
                        .getSingleResult()
                        .getEntryMap())
                .isEqualTo(Map.of(
                        "road", procedure,
                        "confirmation", confirmation,
                        "consultation", consultation,
                        "publication", publication,
                        "council", council));
    }

    private static DmnDecision route() throws IOException {
        try (InputStream table = NominationRouteTest.class.getResourceAsStream("/processes/NominationRoute.dmn")) {
            return ENGINE.parseDecision("NominationRoute", table);
        }
    }
}
