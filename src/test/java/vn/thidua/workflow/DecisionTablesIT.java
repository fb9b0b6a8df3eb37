package vn.thidua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.IntegrationTest;

/** A decision table asked outside of a process: a missing input is an error, never an empty answer. */
@IntegrationTest
class DecisionTablesIT {

    private static final Map<String, String> ALL = Map.of(
            "award", "FORM",
            "procedure", "NORMAL",
            "commendation", "PHONG_TRAO",
            "subject", "INDIVIDUAL",
            "level", "COMMUNE");

    @Autowired
    DecisionTables tables;

    @Test
    void everythingTold_isAnswered() {
        assertThat(tables.all("EligibilityChecks", "2", "check", ALL)).contains("STANDARD", "BR_01");
    }

    @Test
    void eachMissingInput_isAnError_alsoWhereNoRuleLooksAtIt() {
        for (String input : ALL.keySet()) {
            Map<String, String> told = new HashMap<>(ALL);
            told.remove(input);

            assertThatThrownBy(() -> tables.all("EligibilityChecks", "2", "check", told))
                    .hasStackTraceContaining("was not told");
        }
    }

    /** The same guard holds for the tables that processes ask. */
    @Test
    void routeThatIsNotToldTheProcedure_isNotTaken() {
        assertThatThrownBy(() ->
                        tables.all("NominationRoute", "2", "road", Map.of("unitKind", "VILLAGE", "councilRule", "YES")))
                .hasStackTraceContaining("was not told");
    }

    @Test
    void noRuleThatApplies_isAnErrorToo() {
        assertThatThrownBy(() -> tables.all(
                        "NominationRoute",
                        "2",
                        "road",
                        Map.of("procedure", "NORMAL", "unitKind", "NOWHERE", "councilRule", "YES")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownVersion_isAnError() {
        assertThatThrownBy(() -> tables.all("EligibilityChecks", "0", "check", ALL))
                .hasMessageContaining("EligibilityChecks 0");
    }
}
