package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleValueKindTest {

    private static final List<String> CHOICES = List.of("ON", "OFF", "LATER");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHOICE|ON",
                "WORDS|ON,LATER",
                "COUNT|0",
                "DAYS|10",
                "WORKING_DAYS|1",
                "SHARE|2/3",
                "SHARE|80",
                "PERCENT|100",
                "FACTOR|1.5",
                "MONEY|2340000",
                "TARGET|NONE",
                "TARGET|65",
                "TARGET|LAST_YEAR_PLUS_5",
                "DAY_OF_YEAR|02-29",
                "DATE|2027-03-01"
            })
    void valueOfItsKind_isTaken(RuleValueKind kind, String value) {
        assertThat(kind.accepts(value, CHOICES)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHOICE|on",
                "CHOICE|ON,OFF",
                "WORDS|ON,NEVER",
                "COUNT|-1",
                "COUNT|hai",
                "DAYS|0",
                "WORKING_DAYS|0",
                "WORKING_DAYS|3.5",
                "WORKING_DAYS|99999999999999",
                "SHARE|3/2",
                "SHARE|80 %",
                "PERCENT|101",
                "FACTOR|1,5",
                "MONEY|-5",
                "TARGET|LAST_YEAR",
                "TARGET|101",
                "DAY_OF_YEAR|02-30",
                "DAY_OF_YEAR|25-11",
                "DATE|2027-02-29"
            })
    void anythingElse_isRefused(RuleValueKind kind, String value) {
        assertThat(kind.accepts(value, CHOICES)).isFalse();
    }
}
