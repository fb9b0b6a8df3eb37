package vn.thidua.award;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The target for the share of direct workers, as the rule value {@link #KEY} writes it: {@code NONE}, a percentage such
 * as {@code 60}, or {@code LAST_YEAR_PLUS_5} for so many percentage points above last year's share.
 *
 * @param amount percent or percentage points as stored; empty for none
 */
public record DirectWorkerTarget(Kind kind, String amount) {

    static final String KEY = "direct_worker_target";

    private static final String NONE = "NONE";
    private static final String PLUS = "LAST_YEAR_PLUS_";
    private static final Pattern LAST_YEAR_PLUS = Pattern.compile(PLUS + "(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the target is set. */
    public enum Kind {
        NONE,
        PERCENT,
        LAST_YEAR_PLUS
    }

    /** @throws IllegalStateException for what is no target: it must not pass for none */
    public static DirectWorkerTarget of(String stored) {
        Matcher plus = LAST_YEAR_PLUS.matcher(stored);
        if (plus.matches()) {
            return new DirectWorkerTarget(Kind.LAST_YEAR_PLUS, plus.group(1));
        }
        if (PERCENT.matcher(stored).matches()) {
            return new DirectWorkerTarget(Kind.PERCENT, stored);
        }
        if (stored.equals(NONE)) {
            return new DirectWorkerTarget(Kind.NONE, "");
        }
        throw new IllegalStateException("No target for the share of direct workers: " + stored);
    }

    String stored() {
        return switch (kind) {
            case NONE -> NONE;
            case PERCENT -> amount;
            case LAST_YEAR_PLUS -> PLUS + amount;
        };
    }

    /** In percent; {@code null} when none is set, or when it rests on a last year of which nothing is known. */
    static @Nullable BigDecimal percent(String value, @Nullable DirectWorkers lastYear) {
        DirectWorkerTarget target = of(value);
        return switch (target.kind) {
            case NONE -> null;
            case PERCENT -> new BigDecimal(target.amount).min(HUNDRED);
            case LAST_YEAR_PLUS ->
                lastYear == null
                        ? null
                        : lastYear.percent().add(new BigDecimal(target.amount)).min(HUNDRED);
        };
    }
}
