package vn.thidua.award;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The target for the share of direct workers, as the rule value {@link #KEY} writes it: {@code NONE}, a percentage such
 * as {@code 60}, or {@code LAST_YEAR_PLUS_5} for so many percentage points above last year's share.
 */
final class DirectWorkerTarget {

    static final String KEY = "direct_worker_target";

    private static final String NONE = "NONE";
    private static final Pattern LAST_YEAR_PLUS = Pattern.compile("LAST_YEAR_PLUS_(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:\\.\\d)?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DirectWorkerTarget() {}

    /** In percent; {@code null} when none is set, or when it rests on a last year of which nothing is known. */
    static @Nullable BigDecimal percent(String value, @Nullable DirectWorkers lastYear) {
        Matcher plus = LAST_YEAR_PLUS.matcher(value);
        if (plus.matches()) {
            return lastYear == null
                    ? null
                    : lastYear.percent().add(new BigDecimal(plus.group(1))).min(HUNDRED);
        }
        if (PERCENT.matcher(value).matches()) {
            return new BigDecimal(value).min(HUNDRED);
        }
        if (value.equals(NONE)) {
            return null;
        }
        throw new IllegalStateException("No target for the share of direct workers: " + value);
    }
}
