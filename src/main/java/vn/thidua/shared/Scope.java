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

    /** Stands for all units; no unit has it as its code. */
    public static final String EVERY_UNIT = "*";

    public Scope {
        units = Set.copyOf(units);
    }

    public static Scope of(Collection<UnitCode> units) {
        return new Scope(false, Set.copyOf(units));
    }

    public boolean covers(UnitCode unit) {
        return everything || units.contains(unit);
    }

    /** For {@code within} in a repository's query: the unit codes as text, or {@link #EVERY_UNIT}. */
    public String[] array() {
        return everything
                ? new String[] {EVERY_UNIT}
                : units.stream().map(UnitCode::value).toArray(String[]::new);
    }

    /** The unit codes as text, for the {@code in} of a statement in SQL; never empty, because SQL knows no empty list. */
    public Set<String> codes() {
        Set<String> codes = units.stream().map(UnitCode::value).collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? Set.of("-") : codes;
    }
}
