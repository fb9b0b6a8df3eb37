package vn.thidua.organization;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.SearchKey;

/** Units by their names as people write them: with or without tone marks, or by the code. */
public final class NamedUnits {

    private final List<Unit> units;

    public NamedUnits(Collection<Unit> units) {
        this.units = List.copyOf(units);
    }

    public List<Unit> all() {
        return units;
    }

    /**
     * The units that a text can mean: none, one, or several that it does not tell apart. A name with its tone marks goes
     * before one that only looks alike without them.
     */
    public List<Unit> meant(String typed) {
        List<Unit> byCode = units.stream()
                .filter(unit -> unit.code().value().equalsIgnoreCase(typed.strip()))
                .toList();
        if (!byCode.isEmpty()) {
            return byCode;
        }
        List<Unit> exact = units.stream()
                .filter(unit -> SearchKey.identity(unit.name()).equals(SearchKey.identity(typed)))
                .toList();
        return exact.isEmpty()
                ? units.stream()
                        .filter(unit -> SearchKey.of(unit.name()).equals(SearchKey.of(typed)))
                        .toList()
                : exact;
    }

    /** Names of units that share most words with the text, for whoever wrote a name that is none. */
    public List<String> like(String typed, int most) {
        Set<String> words = new HashSet<>(Arrays.asList(SearchKey.of(typed).split(" ")));
        return units.stream()
                .sorted(Comparator.comparingLong((Unit unit) -> -shared(unit, words))
                        .thenComparing(Unit::name))
                .limit(most)
                .map(Unit::name)
                .toList();
    }

    private static long shared(Unit unit, Set<String> words) {
        return Arrays.stream(SearchKey.of(unit.name()).split(" "))
                .distinct()
                .filter(words::contains)
                .count();
    }
}
