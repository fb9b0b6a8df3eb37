package vn.thidua.organization;

import java.util.Collection;
import java.util.List;
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
}
