package vn.thidua.shared;

/** The code of a unit ({@code HP}, {@code ND}, {@code ND-T-XUANDOAI}); codes are never reused. */
public record UnitCode(String value) implements Comparable<UnitCode> {

    public UnitCode {
        if (value.isBlank() || value.equals(Scope.EVERY_UNIT)) {
            throw new IllegalArgumentException("A unit code must not be blank, nor the sign for every unit");
        }
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
