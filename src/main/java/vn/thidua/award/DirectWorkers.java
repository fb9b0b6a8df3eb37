package vn.thidua.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many individuals of a list work, study or fight themselves: the last of the five classes of biểu 0603.N over all
 * individuals. Collectives and households do not count.
 *
 * @param direct those of class {@link PositionClass#DIRECT_WORKER}
 * @param individuals all of them, also those whose class nobody gave
 */
public record DirectWorkers(int direct, int individuals) {

    private static final int HUNDRED = 100;

    public DirectWorkers {
        if (direct < 0 || direct > individuals) {
            throw new IllegalArgumentException(direct + " of " + individuals);
        }
    }

    /** @param classes the class of each individual; {@code null} where nobody gave one */
    public static DirectWorkers of(Collection<? extends @Nullable PositionClass> classes) {
        int direct = (int) classes.stream()
                .filter(each -> each == PositionClass.DIRECT_WORKER)
                .count();
        return new DirectWorkers(direct, classes.size());
    }

    /** Nobody whose class could count. */
    public boolean isEmpty() {
        return individuals == 0;
    }

    /** To one decimal, for people to read; comparisons are made on the counts. */
    public BigDecimal percent() {
        return isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) HUNDRED * direct)
                        .divide(BigDecimal.valueOf(individuals), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /** Whether the share is smaller than that one. An empty list is smaller than nothing. */
    public boolean below(DirectWorkers other) {
        return !isEmpty() && !other.isEmpty() && (long) direct * other.individuals < (long) other.direct * individuals;
    }

    public boolean below(BigDecimal percent) {
        return !isEmpty()
                && BigDecimal.valueOf((long) HUNDRED * direct)
                                .compareTo(percent.multiply(BigDecimal.valueOf(individuals)))
                        < 0;
    }
}
