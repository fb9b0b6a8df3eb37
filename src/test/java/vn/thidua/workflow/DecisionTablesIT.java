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

    private static final Map<String, String> ROUTE = Map.of(
            "procedure", "NORMAL",
            "unitKind", "VILLAGE",
            "councilRule", "YES",
            "confirmer", "VILLAGE_FRONT",
            "consultationRule", "ON",
            "publicationRule", "AFTER_COUNCIL");

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
    void routeThatIsNotToldEverything_isNotTaken_alsoWhereOnlyAnAnswerNeedsIt() {
        assertThat(tables.all("NominationRoute", "3", "road", ROUTE)).containsExactly("NORMAL");
        for (String input : ROUTE.keySet()) {
            Map<String, String> told = new HashMap<>(ROUTE);
            told.remove(input);

            assertThatThrownBy(() -> tables.all("NominationRoute", "3", "road", told))
                    .as(input)
                    .hasStackTraceContaining("was not told");
        }
    }

    @Test
    void noRuleThatApplies_isAnErrorToo() {
        Map<String, String> nowhere = new HashMap<>(ROUTE);
        nowhere.put("unitKind", "NOWHERE");
        assertThatThrownBy(() -> tables.all("NominationRoute", "3", "road", nowhere))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownVersion_isAnError() {
        assertThatThrownBy(() -> tables.all("EligibilityChecks", "0", "check", ALL))
                .hasMessageContaining("EligibilityChecks 0");
    }
}
