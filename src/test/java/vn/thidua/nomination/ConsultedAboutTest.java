package vn.thidua.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.award.PositionClass;
import vn.thidua.shared.SubjectKind;

/** About whom an authority is asked, by each value that the rule may have. */
class ConsultedAboutTest {

    /** For each nominee: off, enterprises, managed, individuals, collectives, everybody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            INDIVIDUAL | PROVINCE_LEADER   | false | OFF:no | ENTERPRISES:no  | MANAGED:yes | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            INDIVIDUAL | DEPARTMENT_LEADER | false | OFF:no | ENTERPRISES:no  | MANAGED:yes | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            INDIVIDUAL | OTHER_LEADER      | false | OFF:no | ENTERPRISES:no  | MANAGED:yes | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            INDIVIDUAL | BUSINESSPERSON    | false | OFF:no | ENTERPRISES:yes | MANAGED:no  | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            INDIVIDUAL | DIRECT_WORKER     | false | OFF:no | ENTERPRISES:no  | MANAGED:no  | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            INDIVIDUAL | -                 | false | OFF:no | ENTERPRISES:no  | MANAGED:no  | INDIVIDUALS:yes | COLLECTIVES:no  | EVERYBODY:yes
            COLLECTIVE | -                 | true  | OFF:no | ENTERPRISES:yes | MANAGED:no  | INDIVIDUALS:no  | COLLECTIVES:yes | EVERYBODY:yes
            COLLECTIVE | -                 | false | OFF:no | ENTERPRISES:no  | MANAGED:no  | INDIVIDUALS:no  | COLLECTIVES:yes | EVERYBODY:yes
            HOUSEHOLD  | -                 | false | OFF:no | ENTERPRISES:no  | MANAGED:no  | INDIVIDUALS:no  | COLLECTIVES:no  | EVERYBODY:yes
            """)
    void eachValue_coversWhomItNames(
            SubjectKind kind,
            PositionClass position,
            boolean enterprise,
            String off,
            String enterprises,
            String managed,
            String individuals,
            String collectives,
            String everybody) {
        String[] expected = {off, enterprises, managed, individuals, collectives, everybody};

        assertThat(Arrays.stream(ConsultedAbout.values())
                        .map(value -> value + (value.covers(kind, position, enterprise) ? ":yes" : ":no")))
                .containsExactly(expected);
    }

    @Test
    void valuesOfTheRule_areTheseAndNoOther() {
        assertThat(ConsultedAbout.values())
                .extracting(Enum::name)
                .containsExactly("OFF", "ENTERPRISES", "MANAGED", "INDIVIDUALS", "COLLECTIVES", "EVERYBODY");
    }
}
