package vn.thidua.nomination;

import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
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

    TitledMembers(PastAwards register, Units units) {
        this.register = register;
        this.units = units;
    }

    /** By the year that a collective of the list is nominated for; the register is asked once a year. */
    Map<Integer, Facts.Titled> of(Nomination nomination, Collection<EligibilityFacts.Line> lines) {
        Map<Integer, Facts.Titled> found = new HashMap<>();
        for (EligibilityFacts.Line line : lines) {
            if (line.line().kind() == SubjectKind.COLLECTIVE) {
                found.computeIfAbsent(line.year(), year -> of(nomination, year));
            }
        }
        return found;
    }

    /** A title of a year is decided on in it or in the next. */
    private Facts.Titled of(Nomination nomination, int year) {
        List<HonourRow> granted = register.ofPeople(
                units.subtree(nomination.unit()),
                Year.of(year).atDay(1),
                Year.of(year).plusYears(2).atDay(1));
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
