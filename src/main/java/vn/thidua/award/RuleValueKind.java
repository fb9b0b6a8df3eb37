package vn.thidua.award;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the value of a rule may look like: whatever else is typed is refused before anything reads it. */
public enum RuleValueKind {
    /** One of the key's choices. */
    CHOICE(value -> true),
    /** Some of the key's choices, separated by commas. */
    WORDS(value -> true),
    /** How many or how often; 0 is none. */
    COUNT(whole(0, 1000)),
    /** A limit in plain days; none without a day. */
    DAYS(whole(1, 1000)),
    /** A limit in working days; none without a day. */
    WORKING_DAYS(whole(1, 1000)),
    /** {@code 80} for percent, or {@code 2/3}: {@link Threshold}. */
    SHARE(RuleValueKind::isShare),
    PERCENT(whole(0, 100)),
    /** A number with a decimal point. */
    FACTOR(value -> value.matches("\\d{1,3}(\\.\\d{1,3})?")),
    /** {@code NONE}, percent such as {@code 65}, or {@code LAST_YEAR_PLUS_5}: {@link DirectWorkerTarget}. */
    TARGET(value -> value.matches("NONE|LAST_YEAR_PLUS_\\d{1,2}|(100|\\d{1,2})(\\.\\d)?")),
    /** Đồng. */
    MONEY(whole(0, 1_000_000_000)),
    /** {@code MM-DD}. */
    DAY_OF_YEAR(value -> parses(value, text -> MonthDay.parse("--" + text))),
    /** {@code YYYY-MM-DD}. */
    DATE(value -> parses(value, LocalDate::parse));

    private static final Pattern COMMA = Pattern.compile(",");

    private final Predicate<String> shape;

    RuleValueKind(Predicate<String> shape) {
        this.shape = shape;
    }

    boolean accepts(String value, List<String> choices) {
        return switch (this) {
            case CHOICE -> choices.contains(value);
            case WORDS -> COMMA.splitAsStream(value).allMatch(choices::contains);
            default -> shape.test(value);
        };
    }

    /** Whether a figure is held against the value, so that it says how. */
    public boolean compared() {
        return this == SHARE || this == PERCENT;
    }

    private static Predicate<String> whole(int least, int most) {
        return value -> value.matches("\\d{1,10}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    }

    private static boolean isShare(String value) {
        try {
            Threshold.of(value, null);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static boolean parses(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
