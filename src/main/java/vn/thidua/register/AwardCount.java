package vn.thidua.register;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thidua.shared.SubjectKind;

/**
 * How often a form was granted by one issuer.
 *
 * @param byYear awards that stand in the register with a name, by the year of their decision
 * @param balances counts without names whose period lies wholly within the years asked for
 * @param aside counts without names whose period lies only partly within them: nobody knows how many fall into which
 *     year, so that they are told and not counted
 */
public record AwardCount(
        String formCode,
        String formName,
        SubjectKind kind,
        SortedMap<Integer, Integer> byYear,
        List<OpeningBalance> balances,
        List<OpeningBalance> aside) {

    public AwardCount {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
        balances = List.copyOf(balances);
        aside = List.copyOf(aside);
    }

    public int named() {
        return byYear.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int unnamed() {
        return balances.stream().mapToInt(OpeningBalance::count).sum();
    }

    public int total() {
        return named() + unnamed();
    }

    /** Whether a year is counted with names and without, so that an award may stand in both. */
    public boolean perhapsTwice() {
        return balances.stream()
                .anyMatch(balance ->
                        !byYear.subMap(balance.fromYear(), balance.toYear() + 1).isEmpty());
    }
}
