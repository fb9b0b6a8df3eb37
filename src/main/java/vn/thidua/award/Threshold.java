package vn.thidua.award;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A share that a count must reach, held against a total by multiplying out: no division, no rounding.
 *
 * @param numerator over {@code denominator}: 2 over 3, or 80 over 100 for a percentage
 * @param strict whether the share must be exceeded ({@code >}) rather than reached ({@code >=})
 */
public record Threshold(int numerator, int denominator, boolean strict) {

    /** How a count may be held against a share. */
    static final Set<String> COMPARATORS = Set.of(">=", ">");

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})");

    public Threshold {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("Not a share: " + numerator + "/" + denominator);
        }
    }

    /**
     * Reads a rule's value.
     *
     * @param value {@code 2/3}, or whole percent such as {@code 80}
     * @param comparator {@code >=} or {@code >}; {@code null} stands for {@code >=}
     * @throws IllegalArgumentException for anything else: a rule that cannot be read must not decide a vote
     */
    public static Threshold of(String value, @Nullable String comparator) {
        boolean strict = strict(comparator);
        Matcher fraction = FRACTION.matcher(value.strip());
        if (fraction.matches()) {
            return new Threshold(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)), strict);
        }
        Matcher percent = PERCENT.matcher(value.strip());
        if (percent.matches()) {
            return new Threshold(Integer.parseInt(percent.group(1)), 100, strict);
        }
        throw new IllegalArgumentException("Not a share: " + value);
    }

    private static boolean strict(@Nullable String comparator) {
        if (comparator == null || comparator.equals(">=")) {
            return false;
        }
        if (comparator.equals(">")) {
            return true;
        }
        throw new IllegalArgumentException("Not a comparator for a share: " + comparator);
    }

    public boolean reached(int count, int total) {
        long left = left(count);
        long right = right(total);
        return strict ? left > right : left >= right;
    }

    /** {@code count × denominator}, the left side of the comparison. */
    public long left(int count) {
        return (long) count * denominator;
    }

    /** {@code numerator × total}, the right side of the comparison. */
    public long right(int total) {
        return (long) numerator * total;
    }

    /** The smallest count that reaches the share of the total; may be greater than the total when strict at 100 %. */
    public int needed(int total) {
        long right = right(total);
        long floor = right / denominator;
        boolean enough = strict ? floor * denominator > right : floor * denominator >= right;
        return (int) (enough ? floor : floor + 1);
    }
}
