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
        "VILLAGE, YES, OFF, NONE,           YES, NO,  NONE,           YES",
        "VILLAGE, YES, ON,  BEFORE_COUNCIL, YES, YES, BEFORE_COUNCIL, YES",
        "VILLAGE, YES, OFF, AFTER_COUNCIL,  YES, NO,  AFTER_COUNCIL,  YES",
        "VILLAGE, YES, OFF, BEFORE_FILING,  YES, NO,  BEFORE_FILING,  YES",
        "VILLAGE, NO,  OFF, BEFORE_FILING,  YES, NO,  BEFORE_FILING,  NO",
        "VILLAGE, NO,  ON,  AFTER_COUNCIL,  YES, YES, NONE,           NO",
        "OTHER,   YES, OFF, NONE,           NO,  NO,  NONE,           YES",
        "OTHER,   YES, ON,  AFTER_COUNCIL,  NO,  YES, AFTER_COUNCIL,  YES",
        "OTHER,   NO,  OFF, BEFORE_COUNCIL, NO,  NO,  NONE,           NO",
    })
    void route_followsUnitAndRuleValues(
            String unitKind,
            String councilRule,
            String consultationRule,
            String publicationRule,
            String front,
            String consultation,
            String publication,
            String council)
            throws IOException {
        Map<String, Object> values = Map.of(
                "unitKind", unitKind,
                "councilRule", councilRule,
                "consultationRule", consultationRule,
                "publicationRule", publicationRule);

        assertThat(ENGINE.evaluateDecisionTable(route(), values)
                        .getSingleResult()
                        .getEntryMap())
                .isEqualTo(Map.of(
                        "frontConfirmation", front,
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
