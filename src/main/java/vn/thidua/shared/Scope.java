package vn.thidua.shared;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The units whose business somebody may read. Every repository query takes one, so that a row outside it answers as if
 * it did not exist.
 */
public record Scope(boolean everything, Set<UnitCode> units) {

    /** No limit: the engine, migrations and jobs. Never handed to a query on behalf of a person. */
    public static final Scope ALL = new Scope(true, Set.of());

    public Scope {
        units = Set.copyOf(units);
    }

    public static Scope of(Collection<UnitCode> units) {
        return new Scope(false, Set.copyOf(units));
    }

    public boolean covers(UnitCode unit) {
        return everything || units.contains(unit);
    }

    /** The unit codes as text, for a query's {@code in}; never empty, because SQL knows no empty list. */
    public Set<String> codes() {
        Set<String> codes = units.stream().map(UnitCode::value).collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? Set.of("-") : codes;
    }
}
