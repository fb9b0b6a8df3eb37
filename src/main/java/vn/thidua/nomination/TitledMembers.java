package vn.thidua.nomination;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.award.RuleSets;
import vn.thidua.nomination.eligibility.Facts;
import vn.thidua.organization.SubjectId;
import vn.thidua.organization.Units;
import vn.thidua.register.HonourRow;
import vn.thidua.register.PastAwards;
import vn.thidua.shared.SubjectKind;

/**
 * How many people of the nominating unit the register has with a title of the year, wherever it was decided and however it came
 * in. Opening balances name nobody and do not count.
 */
@Component
class TitledMembers {

    private final PastAwards register;
    private final Units units;
    private final RuleSets ruleSets;

    TitledMembers(PastAwards register, Units units, RuleSets ruleSets) {
        this.ruleSets = ruleSets;
        this.register = register;
        this.units = units;
    }

    /** By the year that a collective of the list is nominated for; the register is asked once a year. */
    Map<Integer, Facts.Titled> of(
            Nomination nomination, Collection<EligibilityFacts.Line> lines, String rules, LocalDate day) {
        Map<Integer, Facts.Titled> found = new HashMap<>();
        for (EligibilityFacts.Line line : lines) {
            if (line.line().kind() == SubjectKind.COLLECTIVE) {
                int decided =
                        ruleSets.value(rules, "title_decision_years", null, day).number();
                found.computeIfAbsent(line.year(), year -> of(nomination, year, decided));
            }
        }
        return found;
    }

    /** @param decided in how many years, the title's own among them, it is decided on */
    private Facts.Titled of(Nomination nomination, int year, int decided) {
        List<HonourRow> granted = register.ofPeople(
                units.subtree(nomination.unit()),
                Year.of(year).atDay(1),
                Year.of(year).plusYears(decided).atDay(1));
        Map<String, List<SubjectId>> people = granted.stream()
                .filter(honour -> HonourYears.of(honour) == year)
                .collect(Collectors.groupingBy(
                        HonourRow::formCode, Collectors.mapping(HonourRow::subject, Collectors.toList())));
        Map<String, Integer> counted = new HashMap<>();
        people.forEach(
                (form, who) -> counted.put(form, (int) who.stream().distinct().count()));
        return new Facts.Titled(units.unit(nomination.unit()).name(), counted);
    }
}
