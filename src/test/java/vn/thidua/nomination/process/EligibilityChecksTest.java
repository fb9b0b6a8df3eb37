package vn.thidua.nomination.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.CommendationType;
import vn.thidua.nomination.eligibility.Check;
import vn.thidua.shared.SubjectKind;

/** Which checks are made for which award: structure only, no threshold. */
class EligibilityChecksTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FORM  | NORMAL | PHONG_TRAO | INDIVIDUAL | COMMUNE | BR_14 BR_22 MOVEMENT MEETING BR_11 BR_24 | BR_02 BR_03 SIMPLE_GROUND BR_09",
                "FORM  | SIMPLE | DOT_XUAT   | HOUSEHOLD  | CITY    | BR_02 SIMPLE_GROUND                      | MEETING BR_14 BR_22 BR_24 MOVEMENT",
                "TITLE | NORMAL | CONG_TRANG | COLLECTIVE | CITY    | BR_03 BR_17                              | BR_02 BR_07 BR_11 BR_19 TITLE_CAP",
                "TITLE | NORMAL | CONG_TRANG | INDIVIDUAL | COMMUNE | TITLE_CAP BR_24                          | BR_02 SIMPLE_GROUND",
                "FORM  | NORMAL | CONG_HIEN  | INDIVIDUAL | STATE   | BR_09 BR_03 BR_07                        | MOVEMENT",
            })
    void checks_followTheAward(
            String award, String procedure, String type, String subject, String level, String made, String notMade)
            throws IOException {
        assertThat(checks(award, procedure, type, subject, level))
                .contains("KIND", "STANDARD", "HOLD", "BR_01", "BR_05", "BR_16")
                .contains(made.split(" "))
                .doesNotContain(notMade.split(" "));
    }

    @Test
    void everyCombination_hasChecksThatAreKnown() throws IOException {
        for (String award : List.of("TITLE", "FORM")) {
            for (CommendationType type : CommendationType.values()) {
                for (SubjectKind kind : SubjectKind.values()) {
                    List<String> checks = checks(award, "NORMAL", type.name(), kind.name(), "COMMUNE");
                    assertThat(checks).doesNotHaveDuplicates();
                    assertThat(checks.stream().map(Check::valueOf)).isNotEmpty();
                }
            }
        }
    }

    private static List<String> checks(String award, String procedure, String type, String subject, String level)
            throws IOException {
        return ENGINE.evaluateDecisionTable(table(), inputs(award, procedure, type, subject, level))
                .collectEntries("check");
    }

    private static Map<String, Object> inputs(
            String award, String procedure, String type, String subject, String level) {
        return Map.of("award", award, "procedure", procedure, "commendation", type, "subject", subject, "level", level);
    }

    private static DmnDecision table() throws IOException {
        try (InputStream file = EligibilityChecksTest.class.getResourceAsStream("/processes/EligibilityChecks.dmn")) {
            return ENGINE.parseDecision("EligibilityChecks", file);
        }
    }
}
